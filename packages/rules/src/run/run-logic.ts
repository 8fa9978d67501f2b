import { sameJson } from "@motlan/kernel";
import { pending } from "../value.ts";
import { type Inner, type Run, type Truth, unsure } from "./inner.ts";
import { settleOrUnsure } from "./settle.ts";
import { both, either } from "./truth.ts";

/** The type checker lets only booleans reach a condition; anything else would be null, as in FEEL. */
const truth = (value: Inner): Truth =>
  typeof value === "boolean" || value === pending || value === unsure ? value : null;

export const runLogic = (op: "and" | "or", operands: readonly Run[]): Run => {
  const [join, decides] = op === "and" ? [both, false] : [either, true];
  return (env) => {
    let result: Truth = !decides;
    for (const operand of operands) {
      result = join(result, truth(operand(env)));
      if (result === decides) return result;
    }
    return result;
  };
};

export interface Branches {
  readonly when: Run;
  readonly yes: Run;
  readonly no: Run;
}

/** With both branches open the result is known only if they agree. */
const agreed = (a: Inner, b: Inner): Inner => {
  const left = settleOrUnsure(a);
  const right = settleOrUnsure(b);
  if (left === pending || right === pending) return pending;
  if (left === unsure || right === unsure) return unsure;
  return sameJson(left, right) ? left : unsure;
};

/** A null condition takes the else branch (DMN 1.5, 10.3.2); an open one takes none. */
export const runIf = (of: Branches): Run => {
  return (env) => {
    const when = truth(of.when(env));
    if (when === true) return of.yes(env);
    if (when === pending) return pending;
    return when === unsure ? agreed(of.yes(env), of.no(env)) : of.no(env);
  };
};
