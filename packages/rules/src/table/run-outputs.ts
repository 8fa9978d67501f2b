import type { Rule } from "../rule.ts";
import { type Inner, isOpen, openOf, type Run, unsure } from "../run/inner.ts";
import { runTree } from "../run/run-tree.ts";
import { allowed } from "./allowed.ts";
import type { TableOutput } from "./table.ts";

/** A value that is none of those listed is null. */
const restricted = (run: Run, { values, type }: TableOutput): Run => {
  if (values === undefined) return run;
  const among = allowed(values, type);
  return (env, locals) => {
    const value = run(env, locals);
    if (isOpen(value)) return value;
    const listed = among(value);
    if (listed === true) return value;
    return listed === unsure ? unsure : null;
  };
};

/** What one rule gives: its output, or of several a context, as open as its most open member. */
export const runOutputs = (outputs: readonly TableOutput[], gives: readonly Rule[]): Run => {
  const runs = outputs.map((output, index): [string, Run] => {
    const rule = gives[index];
    return [output.name, rule === undefined ? () => null : restricted(runTree(rule.tree), output)];
  });
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return only[1];
  return (env, locals) => {
    const members = runs.map(([name, run]): [string, Inner] => [name, run(env, locals)]);
    return openOf(members.map(([, value]) => value)) ?? Object.fromEntries(members);
  };
};
