import { literal } from "./literal.ts";
import type { Rule } from "./rule.ts";
import type { Type } from "./type.ts";

/** A rule that always gives the same: a text, number, truth or null, or the reference of a subject. */
export const constant = (type: Type, value: string | number | boolean | null): Rule => ({
  type,
  reads: [],
  tree: literal(value),
});
