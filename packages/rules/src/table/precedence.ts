import { type Inner, isContext } from "../run/inner.ts";
import { placeAmong } from "./allowed.ts";
import type { Precedence } from "./single-hit.ts";
import type { TableOutput } from "./table.ts";

type Place = (output: Inner) => number | undefined;

const placeOf = ({ name, type, values = [] }: TableOutput, alone: boolean): Place => {
  const place = placeAmong(values, type);
  return alone ? place : (output) => (isContext(output) ? place(output[name] ?? null) : undefined);
};

/** By the lists of values of the outputs, from left to right; outputs without a list do not count (DMN 1.5, 8.2.10). */
export const precedenceOf = (outputs: readonly TableOutput[]): Precedence => {
  const listed = outputs.filter(({ values }) => values !== undefined);
  const places = listed.map((output) => placeOf(output, outputs.length === 1));
  return (a, b) => {
    let order = 0;
    for (const place of places) {
      const [left, right] = [place(a), place(b)];
      if (left === undefined || right === undefined) return undefined;
      if (order === 0) order = left - right;
    }
    return order;
  };
};
