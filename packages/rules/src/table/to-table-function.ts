import { type Inner, type Locals, type Run, type Truth } from "../run/inner.ts";
import { maxSteps } from "../run/limit.ts";
import { runTree } from "../run/run-tree.ts";
import { settle } from "../run/settle.ts";
import { both } from "../run/truth.ts";
import { endedInTime } from "../to-function.ts";
import type { Env, Pending, Value } from "../value.ts";
import { allowed } from "./allowed.ts";
import type { Row } from "./hits.ts";
import { policyOf } from "./policy-of.ts";
import { type Match, runCell } from "./run-cell.ts";
import { runDefault } from "./run-default.ts";
import { runOutputs } from "./run-outputs.ts";
import type { Table, TableInput, TableRule } from "./table.ts";

interface Tested {
  readonly values: readonly Inner[];
  readonly env: Env;
  readonly locals: Locals;
}

const runRow = (when: TableRule["when"]): ((tested: Tested) => Match) => {
  const cells = when.map(runCell);
  return ({ values, env, locals }) => {
    let match: Truth = true;
    for (const [index, cell] of cells.entries()) {
      match = both(match, cell(values[index] ?? null, env, locals));
      if (match === false) return false;
    }
    return match ?? false;
  };
};

/** Whether the tested values are among those that their inputs allow. */
const runAllowed = (inputs: readonly TableInput[]): ((values: readonly Inner[]) => Truth) => {
  const tests = inputs.flatMap(({ values, type }, index) =>
    values === undefined ? [] : [{ index, among: allowed(values, type) }],
  );
  return (all) => tests.reduce<Truth>((truth, { index, among }) => both(truth, among(all[index] ?? null)), true);
};

const runTable = (table: Table): Run => {
  const inputs = table.inputs.map(({ tree }) => runTree(tree));
  const isAllowed = runAllowed(table.inputs);
  const rules = table.rules.map(({ when, gives }) => ({
    matches: runRow(when),
    output: runOutputs(table.outputs, gives),
  }));
  const none = runDefault(table);
  const policy = policyOf(table);
  return (env, locals) => {
    const values = inputs.map((input) => input(env, locals));
    const known = isAllowed(values);
    if (known !== true) return known === false ? null : known;
    const rows = rules.map(
      ({ matches, output }): Row => ({
        match: () => matches({ values, env, locals }),
        output: () => output(env, locals),
      }),
    );
    return policy(rows, () => none(env, locals));
  };
};

/**
 * The table as a function of what it reads (DMN 1.5, 10.3.2.10). What hangs on a cell that is pending is pending, unless
 * what is known decides; null is no match; what hangs on the unknown part of a partial date is null, and so is what
 * takes more than `maxSteps` steps.
 */
export const toTableFunction = (table: Table): ((env: Env) => Value | Pending) => {
  const run = runTable(table);
  const inTime = endedInTime(run);
  return (env) => settle(inTime(env, { at: [], left: maxSteps }));
};
