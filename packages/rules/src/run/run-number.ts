import { add, multiply, subtract } from "../number/arithmetic.ts";
import { divide } from "../number/divide.ts";
import { isNum, type Num } from "../number/num.ts";
import type { NumberOp } from "../tree.ts";
import { held, type Run } from "./inner.ts";
import type { Sides } from "./run-compare.ts";

const operations: Readonly<Record<NumberOp, (a: Num, b: Num) => Num | null>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
};

/** Decimal arithmetic of 34 digits (DMN 1.5, 10.3.2.3.1); null for what has no result, such as a division by 0. */
export const runNumber = (op: NumberOp, { left, right }: Sides): Run => {
  const apply = operations[op];
  return (env, locals) => {
    const a = left(env, locals);
    const b = right(env, locals);
    return isNum(a) && isNum(b) ? apply(a, b) : held(a, b);
  };
};
