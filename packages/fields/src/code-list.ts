import { issue, type Json } from "@motlan/kernel";
import type { Type } from "@motlan/rules";
import { lineOrNull } from "./clean-text.ts";
import { hasEnded, standingNow } from "./dated.ts";
import type { FieldType, PrintContext } from "./field-type.ts";
import type { Code, FieldParams, Reference } from "./reference.ts";

export const codeType = (params: FieldParams): Type => ({ kind: "code", list: params.list ?? "" });

/** A code as kept; systems send some as numbers. */
export const codeOrNull = (input: Json): Json =>
  typeof input === "number" && Number.isSafeInteger(input) ? String(input) : lineOrNull(input);

/** One code of a closed list (`params.list`), of a type by whose name its errors are called. */
export const oneCode = <Name extends string>(type: Name) =>
  ({
    ruleType: codeType,
    normalise: codeOrNull,
    validate: (value, params, reference) => {
      if (value === null) return [];
      const fault = typeof value === "string" ? codeFault(value, params, reference) : "unknown";
      return fault === null ? [] : [issue(`${type}-${fault}` as const)];
    },
    renew: (value, reference, params) => (typeof value === "string" ? inCodesOfToday(value, params, reference) : value),
    print: (value, context) =>
      typeof value === "string" ? (titleIn(context.params.list, value, context) ?? value) : "",
  }) satisfies FieldType<`${Name}-unknown` | `${Name}-ended`>;

/** What is wrong with a code as an answer of today: not in the list, or there no more. */
export const codeFault = (code: string, { list }: FieldParams, reference: Reference): "unknown" | "ended" | null => {
  const entry = entryOf(list, code, reference);
  if (entry === undefined) return "unknown";
  return hasEnded(entry, reference.today ?? "") ? "ended" : null;
};

/** The code of today for one that has ended, where exactly one came in its place; else as it is. */
export const inCodesOfToday = (code: string, { list }: FieldParams, reference: Reference): string => {
  if (reference.today === undefined) return code;
  const now = standingNow((one) => entryOf(list, one, reference), code, reference.today);
  return now[0] && now.length === 1 ? now[0].code : code;
};

/** The title of a code in a list, or undefined. */
export const titleIn = (list: string | undefined, code: string, context: PrintContext): string | undefined =>
  entryOf(list, code, context.reference)?.title[context.language];

const entryOf = (list: string | undefined, code: string, reference: Reference): Code | undefined =>
  list === undefined ? undefined : reference.codeLists[list]?.codes.find((entry) => entry.code === code);
