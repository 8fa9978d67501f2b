import { mean, product } from "../../number/aggregate.ts";
import { abs } from "../../number/arithmetic.ts";
import { modulo } from "../../number/divide.ts";
import { isNum } from "../../number/num.ts";
import { even, odd } from "../../number/parity.ts";
import { ceiling, decimal, floor, roundDown, roundHalfDown, roundHalfUp, roundUp } from "../../number/round.ts";
import { DayTime, negateDayTime } from "../../time/day-time.ts";
import { negateYearMonth, YearMonth } from "../../time/year-month.ts";
import { type Apply, lenient, strict } from "./define.ts";
import { ofList, ofNumber, ofNumbers, toPlaces } from "./of-numbers.ts";

const absOf: Apply = ([value]) => {
  if (isNum(value)) return abs(value);
  if (value instanceof DayTime) return value.seconds < 0 ? negateDayTime(value) : value;
  if (value instanceof YearMonth) return value.months < 0 ? negateYearMonth(value) : value;
  return null;
};

/** DMN 1.5, 10.3.4.4 (of lists of numbers) and 10.3.4.5. */
export const numberFunctions = {
  abs: strict(absOf),
  ceiling: strict(toPlaces(ceiling)),
  decimal: strict(ofNumbers(decimal)),
  even: strict(ofNumber(even)),
  floor: strict(toPlaces(floor)),
  mean: lenient(ofList(mean)),
  modulo: strict(ofNumbers(modulo)),
  odd: strict(ofNumber(odd)),
  product: lenient(ofList(product)),
  "round down": strict(ofNumbers(roundDown)),
  "round half down": strict(ofNumbers(roundHalfDown)),
  "round half up": strict(ofNumbers(roundHalfUp)),
  "round up": strict(ofNumbers(roundUp)),
} as const;
