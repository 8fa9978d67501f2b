import type { Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { codeFault, codeOrNull, codeType, inCodesOfToday, titleIn } from "../code-list.ts";
import type { FieldType } from "../field-type.ts";

/** Each once; what is no code stays for `validate` to complain of. Nothing chosen is no answer. */
const normalise = (input: Json): Json => {
  if (!Array.isArray(input)) return typeof input === "string" && input.trim() === "" ? null : input;
  const codes = input.map(codeOrNull).filter((code) => code !== null);
  return codes.length === 0 ? null : [...new Set(codes)];
};

const isText = (code: Json): code is string => typeof code === "string";

/** Any number of codes of a closed list (`params.list`), `min` to `max` of them, in the order in which they were chosen. */
export const severalOf = {
  ruleType: (params) => ({ kind: "list", of: codeType(params) }),
  normalise,
  validate: (value, params, reference) => {
    if (value === null) return [];
    if (!Array.isArray(value) || !value.every(isText)) return [issue("several-of-malformed")];
    const fault = value.map((code) => codeFault(code, params, reference)).find((it) => it !== null);
    if (fault) return [issue(`several-of-${fault}`)];
    const { min = 0, max = Number.POSITIVE_INFINITY } = params;
    if (value.length < min) return [issue("several-of-too-few", "", { min })];
    return value.length > max ? [issue("several-of-too-many", "", { max })] : [];
  },
  renew: (value, reference, params) =>
    Array.isArray(value)
      ? normalise(value.map((code) => (isText(code) ? inCodesOfToday(code, params, reference) : code)))
      : value,
  print: (value, context) =>
    Array.isArray(value)
      ? value.map((code) => (isText(code) ? (titleIn(context.params.list, code, context) ?? code) : "")).join("; ")
      : "",
} satisfies FieldType<
  "several-of-malformed" | "several-of-unknown" | "several-of-ended" | "several-of-too-few" | "several-of-too-many"
>;
