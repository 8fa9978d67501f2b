import type { CompareOp, CompareTree } from "../tree.ts";
import { isOpen, type Run } from "./inner.ts";
import type { Compare } from "./order.ts";
import { writtenIn } from "./written.ts";

/** A comparison with what is written on its right, for the usual values; all others are left to `compare`. */
type Beside<T> = (left: Run, written: T, compare: Compare) => Run;

/** JS's own comparison is exact between numbers whose shortest texts are the decimals that are meant. */
const besideNumber: Readonly<Record<CompareOp, Beside<number>>> = {
  "=": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value === n : compare(value, n);
  },
  "!=": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value !== n : compare(value, n);
  },
  "<": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value < n : compare(value, n);
  },
  "<=": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value <= n : compare(value, n);
  },
  ">": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value > n : compare(value, n);
  },
  ">=": (left, n, compare) => (env, locals) => {
    const value = left(env, locals);
    return typeof value === "number" ? value >= n : compare(value, n);
  },
};

const isText: Beside<string> = (left, text, compare) => (env, locals) => {
  const value = left(env, locals);
  return typeof value === "string" ? value === text : compare(value, text);
};

const isTruth: Beside<boolean> = (left, wanted, compare) => (env, locals) => {
  const value = left(env, locals);
  return typeof value === "boolean" ? value === wanted : compare(value, wanted);
};

/** Whatever the other is: `= null` is never null. */
const isNull = (left: Run): Run => {
  return (env, locals) => {
    const value = left(env, locals);
    return isOpen(value) ? value : value === null;
  };
};

/** Undefined where the comparison is none of those that are short. */
export const compareWritten = (tree: CompareTree, left: Run, compare: Compare): Run | undefined => {
  const { op, shape } = tree;
  const written = writtenIn(tree.right);
  if (typeof written === "number" && shape === "number") return besideNumber[op](left, written, compare);
  if (op !== "=") return undefined;
  if (typeof written === "string" && shape === "text") return isText(left, written, compare);
  if (typeof written === "boolean" && shape === "boolean") return isTruth(left, written, compare);
  return written === null ? isNull(left) : undefined;
};
