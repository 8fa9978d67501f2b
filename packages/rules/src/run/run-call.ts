import type { CallTree } from "../tree.ts";
import type { FeelFunction } from "./functions/define.ts";
import { functionOf } from "./functions/registry.ts";
import { held, type Inner, isOpen, isUnsure, type Locals, openOf, type Run, unsure } from "./inner.ts";
import { isPartial } from "./span.ts";
import { writtenIn } from "./written.ts";

const heldOf = (args: readonly Inner[], nulls: boolean): Inner | undefined => {
  const open = openOf(args);
  if (open !== undefined) return open;
  return !nulls && args.includes(null) ? null : undefined;
};

const runOne = (apply: (a: Inner) => Inner, arg: Run): Run => {
  return (env, locals) => {
    const a = arg(env, locals);
    if (a === null || isOpen(a)) return a;
    return isUnsure(a) ? unsure : apply(a);
  };
};

const runTwo = (apply: (a: Inner, b: Inner) => Inner, first: Run, second: Run): Run => {
  return (env, locals) => {
    const a = first(env, locals);
    const b = second(env, locals);
    if (a === null || b === null || isOpen(a) || isOpen(b)) return held(a, b);
    return isUnsure(a) || isUnsure(b) ? unsure : apply(a, b);
  };
};

/** The same with what is written as the second: `contains(code, "-")`. */
const runWithWritten = (apply: (a: Inner, b: Inner) => Inner, first: Run, b: Inner): Run => {
  return (env, locals) => {
    const a = first(env, locals);
    if (a === null || isOpen(a)) return a;
    return isUnsure(a) ? unsure : apply(a, b);
  };
};

/** The same of a function that prepares itself for what is written, and says what it spends. */
const runPrepared = (apply: (a: Inner, locals: Locals) => Inner, first: Run): Run => {
  return (env, locals) => {
    const a = first(env, locals);
    if (a === null || isOpen(a)) return a;
    return isUnsure(a) ? unsure : apply(a, locals);
  };
};

/** Without a list of the arguments, where the function is strict and has such a form. */
const runDirectly = (
  { one, two, written: prepare }: FeelFunction,
  tree: CallTree,
  of: readonly Run[],
): Run | undefined => {
  const [first, second, ...more] = of;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return one && runOne(one, first);
  const written = writtenIn(tree.of[1]) ?? null;
  const prepared = written === null ? undefined : prepare?.(written);
  if (prepared) return runPrepared(prepared, first);
  return two && (written === null ? runTwo(two, first, second) : runWithWritten(two, first, written));
};

/** Functions are strict: an open argument leaves the result open, and most give null where one is null. */
export const runCall = (tree: CallTree, of: readonly Run[]): Run => {
  const { name, shape = "null", days = [] } = tree;
  const known = functionOf(name);
  const directly = days.length === 0 ? runDirectly(known, tree, of) : undefined;
  if (directly !== undefined) return directly;
  const apply = known.make(shape);
  return (env, locals) => {
    const args = of.map((arg) => arg(env, locals));
    const open = heldOf(args, known.nulls);
    if (open !== undefined) return open;
    return days.some((index) => isPartial(args[index] ?? null)) ? unsure : apply(args, { env, locals });
  };
};
