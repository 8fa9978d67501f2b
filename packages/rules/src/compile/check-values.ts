import type { Issue } from "@motlan/kernel";
import { conform } from "../run/conform.ts";
import { placeAmong } from "../table/allowed.ts";
import type { PlainValue } from "../table/definition.ts";
import { shapeOf, type Type } from "../type.ts";
import { tableProblem } from "./table-problems.ts";
import { typeName } from "./types.ts";

/** Of these, data can list values. */
const listable: readonly Type["kind"][] = [
  "boolean",
  "number",
  "money",
  "text",
  "code",
  "date",
  "time",
  "date-time",
  "duration",
  "months",
];

/** A code of a list that is known is one of that. */
const fits = (type: Type): ((value: PlainValue) => boolean) => {
  const as = conform(shapeOf(type));
  const codes: readonly PlainValue[] | undefined = type.kind === "code" ? type.codes : undefined;
  const isNumber = type.kind === "number" || type.kind === "money";
  return (value) =>
    listable.includes(type.kind) &&
    as(value) !== null &&
    (codes === undefined || codes.includes(value)) &&
    isNumber === (typeof value === "number");
};

/** Listed values must be of their type, each listed once: partial dates are no values. */
export const checkValues = (values: readonly PlainValue[], type: Type, path: string): readonly Issue[] => {
  if (values.length === 0) return [tableProblem("table-empty", `${path}.values`)];
  const ofType = fits(type);
  const place = placeAmong(values, type);
  const as = conform(shapeOf(type));
  return values.flatMap((value, index) =>
    ofType(value) && place(as(value)) === index
      ? []
      : [tableProblem("table-value", `${path}.values[${index}]`, { found: value, expected: typeName(type) })],
  );
};
