import { add, multiply } from "../../number/arithmetic.ts";
import { compare } from "../../number/compare.ts";
import { divide } from "../../number/divide.ts";
import { isNum, type Num } from "../../number/num.ts";
import { textOf } from "../../number/text.ts";
import type { Inner } from "../../run/inner.ts";
import { fullDate } from "../../run/span.ts";
import type { TableInput } from "../../table/table.ts";
import { DayTime, dayTime, textOfDayTime } from "../../time/day-time.ts";
import { dateOfDay, dayNumber } from "../../time/days.ts";
import { textOfYearMonth, YearMonth, yearMonth } from "../../time/year-month.ts";
import { cut, type Line, type LineSpot } from "./line.ts";
import { wholes } from "./wholes.ts";

const halfway = (a: Num, b: Num): Num | undefined => {
  const sum = add(a, b);
  const half = sum === null ? null : divide(sum, 2);
  return half !== null && compare(a, half) < 0 && compare(half, b) < 0 ? half : undefined;
};

/** Twice as far from 0, which no rounding takes back; undefined where numbers end. */
const before = (a: Num): Num | undefined => (compare(a, -1) > 0 ? -2 : (multiply(a, 2) ?? undefined));
const after = (a: Num): Num | undefined => (compare(a, 1) < 0 ? 2 : (multiply(a, 2) ?? undefined));

/** Decimal numbers lie dense: between two there is another. */
const numbers: Line<Num> = {
  at: (value) => (isNum(value) ? value : undefined),
  order: compare,
  between: (a, b) => {
    if (a !== undefined) return b === undefined ? after(a) : halfway(a, b);
    return b === undefined ? 0 : before(b);
  },
  value: (at) => at,
  text: textOf,
};

interface Steps {
  readonly at: (value: Inner) => bigint | undefined;
  /** Undefined beyond the last that there is. */
  readonly value: (at: bigint) => Inner | undefined;
  readonly text: (value: Inner) => string;
}

/** Values that follow one another by steps. */
const stepwise = ({ at, value, text }: Steps): Line<bigint> => {
  const exists = (place: bigint): bigint | undefined => (value(place) === undefined ? undefined : place);
  return {
    at,
    order: (a, b) => (a < b ? -1 : Number(a > b)),
    between: (a, b) => {
      if (a === undefined) return exists(b === undefined ? 1n : b - 1n);
      if (b === undefined) return exists(a + 1n);
      return b - a > 1n ? a + 1n : undefined;
    },
    value: (place) => value(place) ?? null,
    text: (place) => `@"${text(value(place) ?? null)}"`,
  };
};

const dates = stepwise({
  at: (value) => {
    const date = fullDate(value);
    return date === undefined ? undefined : BigInt(dayNumber(date));
  },
  value: (at) => dateOfDay(Number(at)),
  text: String,
});

const nanosPerSecond = 1_000_000_000n;

/** By the nanosecond. */
const durations = stepwise({
  at: (value) => (value instanceof DayTime ? BigInt(value.seconds) * nanosPerSecond + BigInt(value.nanos) : undefined),
  value: (at) => dayTime(Number(at / nanosPerSecond), Number(at % nanosPerSecond)) ?? undefined,
  text: (value) => (value instanceof DayTime ? textOfDayTime(value) : ""),
});

const months = stepwise({
  at: (value) => (value instanceof YearMonth ? BigInt(value.months) : undefined),
  value: (at) => yearMonth(Number(at)) ?? undefined,
  text: (value) => (value instanceof YearMonth ? textOfYearMonth(value) : ""),
});

/** All values of a type in order, cut where cells cut them; undefined of a type that is none of numbers, days, durations. */
export const lineSpots = (
  { type, whole }: Pick<TableInput, "type" | "whole">,
  values: readonly Inner[],
): readonly LineSpot[] | undefined => {
  switch (type.kind) {
    case "number":
    case "money":
      return whole === undefined ? cut(numbers, values) : cut(wholes(whole), values);
    case "date":
      return cut(dates, values);
    case "duration":
      return cut(durations, values);
    case "months":
      return cut(months, values);
    default:
      return undefined;
  }
};
