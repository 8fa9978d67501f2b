import type { Issue, Json, Language } from "@motlan/kernel";
import type { Type } from "@motlan/rules";
import type { FieldParams, Reference } from "./reference.ts";

export interface PrintContext {
  readonly language: Language;
  readonly params: FieldParams;
  readonly reference: Reference;
}

/** A way of asking and keeping one kind of value. Pure; knows nothing of screens. */
export interface FieldType {
  /** What rules see of the value. */
  readonly ruleType: (params: FieldParams) => Type;
  /**
   * What people type, or registers send, as it is kept; null if it is empty. Idempotent.
   * What it cannot read it gives back unchanged, for `validate` to complain of.
   */
  readonly normalise: (input: Json) => Json;
  /**
   * What is wrong with a normalised value; nothing with null (being required is the field's matter).
   * The issue's path is empty; `params.part` names the part of a value that has several.
   */
  readonly validate: (value: Json, params: FieldParams, reference: Reference) => readonly Issue[];
  /** The value in codes that stand today, where each has exactly one in its place; for types whose codes end. */
  readonly renew?: (value: Json, reference: Reference) => Json;
  /** The value as people read it; empty where it cannot be read. */
  readonly print: (value: Json, context: PrintContext) => string;
  /** Every code that `validate` can give. */
  readonly errors: readonly string[];
  /** Values, printed: tests, the gallery and the guides use them. Their codes are those of `exampleReference`. */
  readonly examples: readonly {
    readonly value: Json;
    readonly printed: { readonly vi: string; readonly en: string };
    readonly params?: FieldParams;
  }[];
  /** Inputs that must be refused, with the code they are refused with. */
  readonly bad: readonly { readonly input: Json; readonly code: string; readonly params?: FieldParams }[];
}
