import type { ContextTree } from "../tree.ts";
import { Callable, type Inner, isOpen, openOf, type Run } from "./inner.ts";
import { spend, step } from "./limit.ts";

/**
 * A context that is written out: each entry may read those before it. As open as its most open entry; a number between
 * two is kept, for a name is given to a step to compare it.
 */
export const runContext = (entries: ContextTree["entries"], values: readonly Run[]): Run => {
  return (env, locals) => {
    const made = entries.map(({ key, slot }, index): [string, Inner] => {
      const value = values[index]?.(env, locals) ?? null;
      locals.at[slot] = value;
      return [key, value];
    });
    return openOf(made.flatMap(([, value]) => (isOpen(value) ? value : []))) ?? Object.fromEntries(made);
  };
};

const copiedPerStep = 8;

/**
 * A function that is written out: a lexical closure (DMN 1.5, 10.3.2.13.2). While it runs, names stand for what they
 * stood for where it was made, and afterwards again for what they did where it was called.
 */
export const runFunction = (slots: readonly number[], of: Run): Run => {
  return (env, locals) => {
    spend(locals, Math.ceil(locals.at.length / copiedPerStep));
    const there = [...locals.at];
    return new Callable((args) => {
      step(locals);
      const here = locals.at.splice(0, Number.POSITIVE_INFINITY, ...there);
      for (const [index, slot] of slots.entries()) locals.at[slot] = args[index] ?? null;
      const result = of(env, locals);
      locals.at.splice(0, Number.POSITIVE_INFINITY, ...here);
      return result;
    });
  };
};

/** A call of what an expression gives; null where that is no function. */
export const runApply = (to: Run, of: readonly Run[]): Run => {
  return (env, locals) => {
    const callable = to(env, locals);
    if (isOpen(callable)) return callable;
    const args = of.map((argument) => argument(env, locals));
    return callable instanceof Callable ? callable.call(args) : null;
  };
};
