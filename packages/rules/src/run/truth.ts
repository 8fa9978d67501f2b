import { pending } from "../value.ts";
import { type Truth, unsure } from "./inner.ts";

/**
 * Three-valued `and` and `or` (DMN 1.5, 10.3.2) with the two open outcomes put between: what decides the result
 * without the open operand does; else pending outranks unsure, and unsure outranks null (it may still decide).
 */
const joined = (a: Truth, b: Truth, decides: boolean): Truth => {
  if (typeof a === "boolean" && typeof b === "boolean") return a === decides ? a : b;
  if (a === decides || b === decides) return decides;
  if (a === pending || b === pending) return pending;
  if (a === unsure || b === unsure) return unsure;
  return a === null || b === null ? null : !decides;
};

export const both = (a: Truth, b: Truth): Truth => joined(a, b, false);
export const either = (a: Truth, b: Truth): Truth => joined(a, b, true);
export const negated = (a: Truth): Truth => (typeof a === "boolean" ? !a : a);
