import type { Json } from "@motlan/kernel";
import type { Type } from "@motlan/rules";
import { lineOrNull } from "./clean-text.ts";
import type { PrintContext } from "./field-type.ts";
import type { FieldParams, Reference } from "./reference.ts";

export const codeType = (params: FieldParams): Type => ({ kind: "code", list: params.list ?? "" });

/** A code as kept; systems send some as numbers. */
export const codeOrNull = (input: Json): Json =>
  typeof input === "number" && Number.isSafeInteger(input) ? String(input) : lineOrNull(input);

export const isInList = (code: string, params: FieldParams, reference: Reference): boolean =>
  listOf(params.list, reference).some((entry) => entry.code === code);

/** The title of a code in a list, or undefined. */
export const titleIn = (list: string | undefined, code: string, context: PrintContext): string | undefined =>
  listOf(list, context.reference).find((entry) => entry.code === code)?.title[context.language];

const listOf = (list: string | undefined, reference: Reference) =>
  list === undefined ? [] : (reference.codeLists[list]?.codes ?? []);
