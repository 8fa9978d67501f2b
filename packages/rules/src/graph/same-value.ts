import type { Pending, Value } from "../value.ts";

export type Known = Value | Pending;

type Context = { readonly [key: string]: Value };

const isList = (value: Known): value is readonly Value[] => Array.isArray(value);

export const isContext = (value: Known): value is Context =>
  typeof value === "object" && value !== null && !isList(value);

const sameLists = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index] ?? null));

const sameContexts = (a: Context, b: Context): boolean => {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key] ?? null, b[key] ?? null))
  );
};

/** The same JSON, whatever the order of the keys; pending is the same as itself only. */
export const sameValue = (a: Known, b: Known): boolean => {
  if (a === b) return true;
  if (isList(a)) return isList(b) && sameLists(a, b);
  return isContext(a) && isContext(b) && sameContexts(a, b);
};
