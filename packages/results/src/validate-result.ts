import { fieldType, type Reference } from "@motlan/fields";
import { type Issue, isDate, issue, localDate } from "@motlan/kernel";
import { aboutOf, type Procedure } from "@motlan/procedure";
import type { UnsignedResult } from "./result.ts";

/** The schema of a result: what its procedure says it holds, and the code lists that its values are from. */
export interface ResultSchema {
  readonly procedure: Pick<Procedure, "fields" | "result">;
  readonly reference: Reference;
}

/**
 * What keeps a result from being signed, as `result-malformed` with the path and, in `params.because`, the code: a value
 * that its field type refuses or its type does not have, a missing value of whom it is about, a date that is none.
 */
export const validateResult = (result: UnsignedResult, schema: ResultSchema): readonly Issue[] => [
  ...headIssues(result, schema),
  ...missingValues(result, schema),
  ...Object.keys(result.values).flatMap((path) => valueIssues(path, result, schema)),
];

const malformed = (path: string, because: string): Issue => issue("result-malformed", path, { because });

const headIssues = (
  { about, owners, validUntil, issuedAt }: UnsignedResult,
  { procedure: { fields, result } }: ResultSchema,
): readonly Issue[] => [
  ...aboutOf(result).flatMap((subject, n) =>
    fields[`${subject}.fullName`] && (about[n]?.name ?? "") === "" ? [malformed(`about[${n}].name`, "required")] : [],
  ),
  ...(about.length === 0 ? [malformed("about", "required")] : []),
  ...(owners.length === 0 ? [malformed("owners", "required")] : []),
  ...(validUntil === null || (isDate(validUntil) && validUntil >= localDate(issuedAt))
    ? []
    : [malformed("validUntil", "date")]),
];

/** Whom a result is about it says in full; of others it may say nothing (a father who is not determined). */
const missingValues = ({ values }: UnsignedResult, { procedure: { fields, result } }: ResultSchema): readonly Issue[] =>
  result.fields.flatMap((path) => {
    const field = fields[path];
    const needed = field && aboutOf(result).includes(field.subject ?? "") && field.required && field.when === undefined;
    return needed && values[path] === undefined ? [malformed(path, "required")] : [];
  });

const valueIssues = (
  path: string,
  { values }: UnsignedResult,
  { procedure, reference }: ResultSchema,
): readonly Issue[] => {
  const { fields, keeps = [] } = procedure.result;
  const field = procedure.fields[path];
  if (!field || !(fields.includes(path) || keeps.includes(path))) return [malformed(path, "unknown")];
  const value = values[path]?.value ?? null;
  if (value === null) return [malformed(path, "required")];
  return fieldType(field.type)
    .validate(value, field.params, reference)
    .map(({ code }) => malformed(path, code));
};
