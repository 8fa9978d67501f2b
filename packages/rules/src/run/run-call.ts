import type { FunctionName } from "../tree.ts";
import { pending } from "../value.ts";
import { functions } from "./functions.ts";
import { type Inner, type Run, unsure } from "./inner.ts";

/** The first of: some argument pending, unsure, null; undefined if all are known. */
const holding = (args: readonly Inner[]): Inner | undefined => {
  if (args.includes(pending)) return pending;
  if (args.includes(unsure)) return unsure;
  return args.includes(null) ? null : undefined;
};

/** Functions are strict: an open argument leaves the result open, a null one makes it null. */
export const runCall = (name: FunctionName, of: readonly Run[]): Run => {
  const apply = functions[name];
  return (env) => {
    const args = of.map((arg) => arg(env));
    const held = holding(args);
    return held === undefined ? apply(args) : held;
  };
};
