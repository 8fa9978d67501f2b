import { nanosOfFraction, nanosPerSecond, secondsPerDay, textOfFraction } from "./clock.ts";

/**
 * A days and time duration (DMN 1.5, 10.3.2.3.7), exact to the nanosecond. Its length is the sum of the two parts; the
 * second is never negative, so -0.5 s is -1 second and 500,000,000 nanoseconds, and equal lengths have equal parts.
 */
export class DayTime {
  /** Whole seconds, rounded down: a safe integer. */
  readonly seconds: number;
  /** 0 to 999,999,999. */
  readonly nanos: number;

  constructor(seconds: number, nanos: number) {
    this.seconds = seconds;
    this.nanos = nanos;
  }
}

/**
 * The duration of seconds (an integer) and nanoseconds (an integer of either sign, a safe one); null beyond 285 million
 * years, where seconds are no longer exact.
 */
export const dayTime = (seconds: number, nanos: number): DayTime | null => {
  if (!Number.isSafeInteger(seconds)) return null;
  const carry = Math.floor(nanos / nanosPerSecond);
  const [whole, part] = [seconds + carry, nanos - carry * nanosPerSecond];
  // Symmetric, so that every duration has a negative: with nanoseconds the greatest second is one less.
  if (!Number.isSafeInteger(whole) || (part > 0 && whole === Number.MAX_SAFE_INTEGER)) return null;
  return new DayTime(whole, part);
};

/** The negative (DMN 1.5, table 62). */
export const negateDayTime = ({ seconds, nanos }: DayTime): DayTime =>
  nanos === 0 ? new DayTime(0 - seconds, 0) : new DayTime(-1 - seconds, nanosPerSecond - nanos);

export const addDayTimes = (a: DayTime, b: DayTime): DayTime | null =>
  dayTime(a.seconds + b.seconds, a.nanos + b.nanos);

/** How two stand: negative, 0 or positive. */
export const orderOfDayTimes = (a: DayTime, b: DayTime): number => a.seconds - b.seconds || a.nanos - b.nanos;

const durationText = /^(-?)P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d*))?S)?)?$/u;

/** The duration of a text like `P60D`, `-PT36H` or `P1DT2H3M4.5S`. Source: XML Schema 1.1 part 2, 3.4.27. */
export const parseDayTime = (text: string): DayTime | undefined => {
  const match = durationText.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2, 6).map((digits) => Number(digits ?? 0));
  const nanos = nanosOfFraction(match[6] ?? "");
  if (nanos === undefined) return undefined;
  const whole = (days ?? 0) * secondsPerDay + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  const duration = dayTime(whole, nanos) ?? undefined;
  return duration !== undefined && match[1] === "-" ? negateDayTime(duration) : duration;
};

export interface DayTimeParts {
  readonly sign: 1 | -1;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly nanos: number;
}

/** What a duration is written with: its sign and the parts of its size. */
export const partsOfDayTime = (duration: DayTime): DayTimeParts => {
  const { seconds, nanos } = duration.seconds < 0 ? negateDayTime(duration) : duration;
  return {
    sign: duration.seconds < 0 ? -1 : 1,
    days: Math.floor(seconds / secondsPerDay),
    hours: Math.floor(seconds / 3600) % 24,
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    nanos,
  };
};

const unit = (value: number, name: string): string => (value === 0 ? "" : `${value}${name}`);

/** Canonical: `PT36H` is `P1DT12H`, no time is `PT0S`. */
export const textOfDayTime = (duration: DayTime): string => {
  const { sign, days, hours, minutes, seconds, nanos } = partsOfDayTime(duration);
  const second = seconds === 0 && nanos === 0 ? "" : `${seconds}${textOfFraction(nanos)}S`;
  const time = unit(hours, "H") + unit(minutes, "M") + second;
  if (days === 0 && time === "") return "PT0S";
  return `${sign < 0 ? "-" : ""}P${unit(days, "D")}${time === "" ? "" : `T${time}`}`;
};
