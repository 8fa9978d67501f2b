import { equalNum } from "../number/compare.ts";
import { isNum } from "../number/num.ts";
import { DayTime, orderOfDayTimes } from "../time/day-time.ts";
import { Callable, type Inner, isContext, isInnerList, Range } from "./inner.ts";
import { lateTextOf } from "./late.ts";

const sameItems = (a: readonly Inner[], b: readonly Inner[]): boolean =>
  a.length === b.length && a.every((item, index) => alike(item, b[index] ?? null));

const sameRanges = (a: Range, b: Range): boolean =>
  a.open[0] === b.open[0] && a.open[1] === b.open[1] && alike(a.from, b.from) && alike(a.to, b.to);

const sameObjects = (a: object, b: object): boolean => {
  if (a instanceof DayTime) return b instanceof DayTime && orderOfDayTimes(a, b) === 0;
  if (a instanceof Range) return b instanceof Range && sameRanges(a, b);
  const [left, right] = [lateTextOf(a), lateTextOf(b)];
  return left !== undefined && a.constructor === b.constructor && left === right;
};

/**
 * Whether two known values are one and the same, to the last digit: whichever of them an open condition would give.
 * Functions are only if they are the same function.
 */
export const alike = (a: Inner, b: Inner): boolean => {
  if (a === b) return true;
  if (isNum(a) || isNum(b)) return isNum(a) && isNum(b) && equalNum(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Callable || b instanceof Callable) return false;
  if (isInnerList(a)) return isInnerList(b) && sameItems(a, b);
  if (isContext(a) && isContext(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && alike(a[key] ?? null, b[key] ?? null))
    );
  }
  return sameObjects(a, b);
};
