import type { DaysTree } from "../tree.ts";
import { held, type Run } from "./inner.ts";
import type { Sides } from "./run-compare.ts";
import { dateSpan, durationSpan, narrow, Span } from "./span.ts";

const operations: Readonly<Record<"+" | "-" | "*", (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
};

/** Exact integers: a result, or an operand, that a double does not hold exactly gives null. */
export const exactly = (value: number): number | null => (Number.isSafeInteger(value) ? value + 0 : null);

export const runNumber = (op: "+" | "-" | "*", { left, right }: Sides): Run => {
  const apply = operations[op];
  return (env) => {
    const a = left(env);
    const b = right(env);
    if (typeof a !== "number" || typeof b !== "number") return held(a, b);
    return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? exactly(apply(a, b)) : null;
  };
};

const spanOf = { date: dateSpan, duration: durationSpan } as const;

const moved = (a: Span, b: Span, op: "+" | "-"): Span =>
  op === "+" ? new Span(a.from + b.from, a.to + b.to) : new Span(a.from - b.to, a.to - b.from);

export const runDays = (tree: DaysTree, sides: Sides): Run => {
  const [leftShape, rightShape] = tree.shapes;
  const [leftSpan, rightSpan] = [spanOf[leftShape], spanOf[rightShape]];
  const gives = leftShape === rightShape ? "duration" : "date";
  return (env) => {
    const a = sides.left(env);
    const b = sides.right(env);
    const left = leftSpan(a);
    const right = rightSpan(b);
    return left === undefined || right === undefined ? held(a, b) : narrow(moved(left, right, tree.op), gives);
  };
};
