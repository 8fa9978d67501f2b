import { openOf, Range, type Run } from "./inner.ts";

/** A range as a value; null where an end is null. */
export const runRange = (open: readonly [boolean, boolean], from: Run, to: Run): Run => {
  return (env, locals) => {
    const ends = [from(env, locals), to(env, locals)] as const;
    const [first, last] = ends;
    if (first === null || last === null) return openOf(ends) ?? null;
    return openOf(ends) ?? new Range(first, last, open);
  };
};
