import { add, multiply, subtract } from "../number/arithmetic.ts";
import { divide } from "../number/divide.ts";
import { isNum, type Num } from "../number/num.ts";
import type { NumberOp } from "../tree.ts";
import { held, type Inner, type Run } from "./inner.ts";
import type { Sides } from "./run-compare.ts";

const operations: Readonly<Record<NumberOp, (a: Num, b: Num) => Num | null>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
};

type Reckon = (a: Inner, b: Inner) => Inner;

const reckon = (op: NumberOp): Reckon => {
  const apply = operations[op];
  return (a, b) => (isNum(a) && isNum(b) ? apply(a, b) : held(a, b));
};

/** Decimal arithmetic of 34 digits (DMN 1.5, 10.3.2.3.1); null for what has no result, such as a division by 0. */
export const runNumber = (op: NumberOp, { left, right }: Sides): Run => {
  const of = reckon(op);
  return (env, locals) => of(left(env, locals), right(env, locals));
};
