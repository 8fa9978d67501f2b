import { fieldType } from "@motlan/fields";
import { type Issue, issue, type Json } from "@motlan/kernel";
import type { Examined } from "../../api/client.ts";

export type Asked = Examined["asks"][number];

type Reading = Pick<Examined, "dossier" | "procedure" | "reference" | "asks">;

/** Whether it is written in one line; what has parts, or rows, is not. */
export const isLine = ({ type, params }: Asked): boolean =>
  !["context", "list"].includes(fieldType(type).ruleType(params).kind);

/** What stands there until she states something else. */
const standing = (field: Asked, examined: Reading): Json =>
  isLine(field) ? textOf(field, examined) : (examined.dossier.values[field.path]?.value ?? null);

/** The control of a value that is asked. */
export const controlOf = (path: string): string => `stated-${path}`;

/** What the dossier says so far, as it would be typed. */
export const textOf = (
  { path, type, params: { unit: _unit, ...params } }: Asked,
  { dossier, reference }: Reading,
): string => {
  const value = dossier.values[path]?.value ?? null;
  if (type === "one-of" || type === "yes-no")
    return typeof value === "boolean" || typeof value === "string" ? `${value}` : "";
  return fieldType(type).print(value, { language: "vi", params, reference });
};

/** What is not yet right in what she states, at the controls. */
export const statedIssues = (examined: Reading, stated: Readonly<Record<string, Json>>): readonly Issue[] =>
  examined.asks.flatMap((field): Issue[] => {
    const { validate, normalise } = fieldType(field.type);
    const value = normalise(stated[field.path] ?? standing(field, examined), field.params);
    const at = controlOf(field.path);
    // What hangs on another answer may be left out; the server says where it may not.
    if (value === null) return field.required && field.when === undefined ? [issue("required", at)] : [];
    return validate(value, field.params, examined.reference).map(({ code, params }) => issue(code, at, params));
  });
