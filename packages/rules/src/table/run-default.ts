import { type Inner, isInnerList, isOpen, type Run, type Truth, unsure } from "../run/inner.ts";
import { runTree } from "../run/run-tree.ts";
import { both } from "../run/truth.ts";
import { allowed } from "./allowed.ts";
import { runOutputs } from "./run-outputs.ts";
import type { Table, TableOutput } from "./table.ts";
import { givesList, givesRow } from "./type-of-table.ts";

const nothing: Run = () => null;

/** A list of which each item is one of the listed values. */
const listedOnly = (run: Run, { values, type }: TableOutput): Run => {
  if (values === undefined) return run;
  const among = allowed(values, type);
  return (env, locals) => {
    const list: Inner = run(env, locals);
    if (!isInnerList(list)) return isOpen(list) ? list : null;
    const listed = list.reduce<Truth>((truth, item) => both(truth, among(item)), true);
    if (listed === true) return list;
    return listed === unsure ? unsure : null;
  };
};

/** What a table gives where no rule matches: its default, or null (DMN 1.5, 10.3.2.10). */
export const runDefault = (table: Table): Run => {
  const { outputs } = table;
  const [output] = outputs;
  const defaults = outputs.flatMap((column) => column.default ?? []);
  const [first] = defaults;
  if (output === undefined || first === undefined) return nothing;
  if (givesRow(table)) return runOutputs(outputs, defaults);
  const run = runTree(first.tree);
  return givesList(table) ? listedOnly(run, output) : run;
};
