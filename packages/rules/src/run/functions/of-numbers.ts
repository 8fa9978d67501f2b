import { isNum, type Num } from "../../number/num.ts";
import { type Inner, isInnerList } from "../inner.ts";
import type { Apply } from "./define.ts";

export const ofNumber =
  (apply: (n: Num) => Inner): Apply =>
  ([n]) =>
    isNum(n) ? apply(n) : null;

export const ofNumbers =
  (apply: (a: Num, b: Num) => Inner): Apply =>
  ([a, b]) =>
    isNum(a) && isNum(b) ? apply(a, b) : null;

export const toPlaces =
  (apply: (n: Num, scale: Num) => Inner): Apply =>
  ([n, scale = 0]) =>
    isNum(n) && isNum(scale) ? apply(n, scale) : null;

/** Of a list, or of the arguments themselves. */
export const ofList =
  (apply: (numbers: readonly Inner[]) => Inner): Apply =>
  (args) => {
    const [first = null] = args;
    return apply(args.length === 1 && isInnerList(first) ? first : args);
  };
