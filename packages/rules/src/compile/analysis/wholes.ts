import { isNum, outOf } from "../../number/num.ts";
import type { Bounds } from "../../table/definition.ts";
import type { Line } from "./line.ts";

const least = Number.MIN_SAFE_INTEGER;
const most = Number.MAX_SAFE_INTEGER;

/** Whole numbers follow one another. Cells may cut between them, and beyond those that there are. */
export const wholes = ({ min = least, max = most }: Bounds): Line<number> => {
  const after = (a: number | undefined): number => Math.max(min, a === undefined ? least : Math.floor(a) + 1);
  const before = (b: number | undefined): number => Math.min(max, b === undefined ? most : Math.ceil(b) - 1);
  const known = (end: number): number | undefined => (end === least || end === most ? undefined : end);
  return {
    at: (value) => (isNum(value) ? outOf(value) : undefined),
    order: (a, b) => a - b,
    between: (a, b) => (after(a) > before(b) ? undefined : (known(after(a)) ?? known(before(b)) ?? 0)),
    value: (at) => at,
    text: String,
    holds: (at) => Number.isInteger(at) && at >= min && at <= max,
    inside: ({ low, high }) => ({ low: known(after(low)), high: known(before(high)) }),
  };
};
