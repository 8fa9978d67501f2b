import { pending } from "../value.ts";
import { alike } from "./alike.ts";
import { type Inner, isOpen, type Run, type Truth, unsure } from "./inner.ts";
import { settleOrUnsure } from "./settle.ts";
import { both, either } from "./truth.ts";

/** The type checker lets only booleans reach a condition; anything else would be null, as in FEEL. */
export const truth = (value: Inner): Truth => (typeof value === "boolean" || isOpen(value) ? value : null);

const runAnd = (first: Run, second: Run): Run => {
  return (env, locals) => {
    const a = first(env, locals);
    if (a === false) return a;
    const b = second(env, locals);
    return a === true && typeof b === "boolean" ? b : both(truth(a), truth(b));
  };
};

const runOr = (first: Run, second: Run): Run => {
  return (env, locals) => {
    const a = first(env, locals);
    if (a === true) return a;
    const b = second(env, locals);
    return a === false && typeof b === "boolean" ? b : either(truth(a), truth(b));
  };
};

/** From the first to the last, as far as it takes: what decides ends it. */
export const runLogic = (op: "and" | "or", operands: readonly Run[]): Run => {
  const join = op === "and" ? runAnd : runOr;
  return operands.reduceRight((rest, operand) => join(operand, rest));
};

export interface Branches {
  readonly when: Run;
  readonly yes: Run;
  readonly no: Run;
}

/** With both branches open the result is known only if they agree. */
export const agreed = (a: Inner, b: Inner): Inner => {
  const left = settleOrUnsure(a);
  const right = settleOrUnsure(b);
  if (left === pending || right === pending) return pending;
  if (left === unsure || right === unsure) return unsure;
  return alike(a, b) ? a : unsure;
};

/** A null condition takes the else branch (DMN 1.5, 10.3.2); an open one takes none. */
export const runIf = ({ when, yes, no }: Branches): Run => {
  return (env, locals) => {
    const holds = when(env, locals);
    if (holds === true) return yes(env, locals);
    if (!isOpen(holds)) return no(env, locals);
    return holds === pending ? pending : agreed(yes(env, locals), no(env, locals));
  };
};
