import type { Issue } from "@motlan/kernel";
import { conform } from "../run/conform.ts";
import { placeAmong } from "../table/allowed.ts";
import type { TableOutput } from "../table/table.ts";
import { shapeOf } from "../type.ts";
import type { Value } from "../value.ts";
import { constantOf } from "./constant-of.ts";
import { type OutputCell, ruleOf } from "./output-cell.ts";
import { nearest } from "./suggest.ts";
import { tableProblem } from "./table-problems.ts";

/** The default of a table that lists its hits is a list. */
const itemsOf = (value: Value): readonly Value[] => (isList(value) ? value : [value]);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Outputs that are written out must be among the listed values. Codes have been checked as codes; null is no value. */
export const checkListed = ({ type, values }: TableOutput, cells: readonly OutputCell[]): readonly Issue[] => {
  if (values === undefined || type.kind === "code") return [];
  const place = placeAmong(values, type);
  const as = conform(shapeOf(type));
  return cells.flatMap((cell) => {
    const value = constantOf(ruleOf(cell)) ?? null;
    const wrong = itemsOf(value).find((item) => item !== null && place(as(item)) === undefined);
    if (wrong === undefined) return [];
    const { from, to } = cell.value;
    const name = typeof wrong === "string" ? wrong : JSON.stringify(wrong);
    const suggestion = nearest(name, values.map(String));
    return [
      tableProblem("table-value-unknown", cell.path, {
        from,
        to,
        name,
        ...(suggestion === undefined ? {} : { suggestion }),
      }),
    ];
  });
};
