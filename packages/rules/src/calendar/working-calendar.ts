/** When an authority works. Dates are local, `yyyy-mm-dd`; each is written out, with no rule to expand. */
export interface WorkingCalendar {
  /** The sessions of a working day in local time, in order: `[["07:30", "11:30"], ["13:30", "17:00"]]`. */
  readonly hours: readonly (readonly [from: string, to: string])[];
  /** ISO numbers of the weekdays that are worked: 1 is Monday, 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly holidays: readonly string[];
  /** Days worked although the weekday or a holiday says otherwise: the Saturdays that make up for a bridge day. */
  readonly workingDays: readonly string[];
}

/** A session in minutes since local midnight. */
export interface Session {
  readonly from: number;
  readonly to: number;
}

export interface Prepared {
  readonly sessions: readonly Session[];
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const prepare = (calendar: WorkingCalendar): Prepared => ({
  sessions: calendar.hours.map(([from, to]) => ({ from: minutesOf(from), to: minutesOf(to) })),
});

const known = new WeakMap<WorkingCalendar, Prepared>();

/** The calendar in minutes, made once: a worklist asks of the same calendar thousands of times. */
export const prepared = (calendar: WorkingCalendar): Prepared => {
  const before = known.get(calendar);
  if (before !== undefined) return before;
  const made = prepare(calendar);
  known.set(calendar, made);
  return made;
};
