import type { CompareOp, CompareTree } from "../tree.ts";
import type { Run } from "./inner.ts";
import { isUsualNumber } from "./read-keys.ts";
import { writtenIn } from "./written.ts";

/** As `Beside`, of what a context has under a key: read and compared at once; all but the usual is left to `compare`. */
type AtKey<T> = (key: string, written: T, compare: Run) => Run;

const numberAt: Readonly<Partial<Record<CompareOp, AtKey<number>>>> = {
  "=": (key, n, compare) => (env, locals) => {
    const value = locals.context?.[key];
    return isUsualNumber(value) ? value === n : compare(env, locals);
  },
  "<": (key, n, compare) => (env, locals) => {
    const value = locals.context?.[key];
    return isUsualNumber(value) ? value < n : compare(env, locals);
  },
  "<=": (key, n, compare) => (env, locals) => {
    const value = locals.context?.[key];
    return isUsualNumber(value) ? value <= n : compare(env, locals);
  },
  ">": (key, n, compare) => (env, locals) => {
    const value = locals.context?.[key];
    return isUsualNumber(value) ? value > n : compare(env, locals);
  },
  ">=": (key, n, compare) => (env, locals) => {
    const value = locals.context?.[key];
    return isUsualNumber(value) ? value >= n : compare(env, locals);
  },
};

const textAt: AtKey<string> = (key, text, compare) => (env, locals) => {
  const value = locals.context?.[key];
  return typeof value === "string" ? value === text : compare(env, locals);
};

const truthAt: AtKey<boolean> = (key, wanted, compare) => (env, locals) => {
  const value = locals.context?.[key];
  return typeof value === "boolean" ? value === wanted : compare(env, locals);
};

const keyOf = ({ left }: CompareTree): string | undefined =>
  left.node === "read" && !left.path.includes(".") ? left.path : undefined;

/** `compare`, or for a key beside a written value what is faster and gives the same. */
export const compareKey = (tree: CompareTree, compare: Run): Run => {
  const key = keyOf(tree);
  const written = writtenIn(tree.right);
  if (key === undefined) return compare;
  if (typeof written === "number" && tree.shape === "number")
    return numberAt[tree.op]?.(key, written, compare) ?? compare;
  if (tree.op !== "=") return compare;
  if (typeof written === "string" && tree.shape === "text") return textAt(key, written, compare);
  return typeof written === "boolean" ? truthAt(key, written, compare) : compare;
};
