import type { Issue, Json, Language, Localized, NameMatch } from "@motlan/kernel";
import type { Type } from "@motlan/rules";
import type { FieldParams, Reference } from "./reference.ts";

export interface PrintContext {
  readonly language: Language;
  readonly params: FieldParams;
  readonly reference: Reference;
}

/** How two values of one thing stand to each other, as names do. `within`: the one is less exact, and contradicts nothing. */
export type Likeness = NameMatch | "within";

/** A way of asking and keeping one kind of value. `Code`: what `validate` may say of it. Pure; knows nothing of screens. */
export interface FieldType<Code extends string = string> {
  /** What rules see of the value. */
  readonly ruleType: (params: FieldParams) => Type;
  /**
   * What people type, or registers send, as it is kept; null if it is empty. Idempotent.
   * What it cannot read it gives back unchanged, for `validate` to complain of.
   */
  readonly normalise: (input: Json, params: FieldParams) => Json;
  /**
   * What is wrong with a normalised value; nothing with null (being required is the field's matter).
   * The issue's path is empty; `params.part` names the part of a value that has several, and `params.at` where in a
   * repeating group it is: `1.floors` is that column of the second row.
   */
  readonly validate: (value: Json, params: FieldParams, reference: Reference) => readonly Issue<Code>[];
  /** The value in codes that stand today, where each has exactly one in its place; for types whose codes end. */
  readonly renew?: (value: Json, reference: Reference, params: FieldParams) => Json;
  /** The value as people read it; empty where it cannot be read. */
  readonly print: (value: Json, context: PrintContext) => string;
  /** How two kept values that are not equal stand to each other, for types in which one thing may be written in ways. */
  readonly likeness?: (one: Json, other: Json) => Likeness;
  /** How long a value may be as JSON, in characters, where it may be longer than what one person types into one field. */
  readonly longest?: number;
}

/** Of a field type, in its folder as `examples`: values good and bad, for tests, the gallery and trials. */
export interface FieldExamples {
  /** A question of the type, as a form would ask it. */
  readonly title: Localized;
  /** Values, printed. Their codes are those of `exampleReference`. */
  readonly examples: readonly {
    readonly value: Json;
    readonly printed: { readonly vi: string; readonly en: string };
    readonly params?: FieldParams;
  }[];
  /** What people type, and how it is kept. */
  readonly typed?: readonly (readonly [input: Json, kept: Json])[];
  /** Inputs that must be refused, with the code they are refused with. */
  readonly bad: readonly { readonly input: Json; readonly code: string; readonly params?: FieldParams }[];
}
