import { fail, type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import type { TableDefinition } from "../table/definition.ts";
import type { Table, TableInput, TableRule } from "../table/table.ts";
import { typeOfTable } from "../table/type-of-table.ts";
import { checkShape } from "./check-shape.ts";
import { checkSize, checkTable } from "./check-table.ts";
import { compileInput } from "./compile-input.ts";
import { compileOutput, type OutputColumn } from "./compile-output.ts";
import { compileTests } from "./compile-tests.ts";
import { located, noting } from "./located.ts";
import type { Scope } from "./scope.ts";

interface Compiling {
  readonly definition: TableDefinition;
  readonly scope: Scope;
  readonly issues: Issue[];
}

const compileInputs = ({ definition, scope, issues }: Compiling): readonly (TableInput | undefined)[] =>
  definition.inputs.map((input, index) => noting(issues, compileInput(input, `inputs[${index}]`, scope)));

/** The cells of a rule under the inputs that could be compiled: of the others no type is known. */
const compileWhen = (
  { definition, scope, issues }: Compiling,
  inputs: readonly (TableInput | undefined)[],
): readonly (readonly Rule[])[] =>
  definition.rules.map(({ when }, rule) =>
    when.flatMap((cell, index) => {
      const type = inputs[index]?.type;
      if (type === undefined) return [];
      return noting(issues, located(compileTests(cell, type, scope), `rules[${rule}].when[${index}]`)) ?? [];
    }),
  );

const compileOutputs = ({ definition, scope, issues }: Compiling): readonly OutputColumn[] =>
  definition.outputs.flatMap((output, index) => {
    const texts = definition.rules.map((rule, at) => ({
      text: rule.gives[index] ?? "null",
      path: `rules[${at}].gives[${index}]`,
    }));
    return (
      noting(
        issues,
        compileOutput({ policied: definition, definition: output, path: `outputs[${index}]`, gives: texts }, scope),
      ) ?? []
    );
  });

const readsOf = (
  inputs: readonly TableInput[],
  outputs: Table["outputs"],
  rules: readonly TableRule[],
): readonly string[] => {
  const all = [
    ...inputs,
    ...rules.flatMap(({ when, gives }) => [...when, ...gives]),
    ...outputs.flatMap((output) => output.default ?? []),
  ];
  return [...new Set(all.flatMap(({ reads }) => reads))].filter((path) => path !== "?");
};

/**
 * A decision table from its written form, checked against the types of the names in scope (DMN 1.5, chapter 8). The
 * path of an issue says where in the definition it is (`rules[2].when[1]`, counted from 0), `params.from` and
 * `params.to` where in the text that stands there. Codes are those of `compileRule`, and `TableProblemCode`.
 */
export const compileTable = (definition: TableDefinition, scope: Scope): Outcome<Table> => {
  const [malformed, ...more] = checkShape(definition);
  if (malformed !== undefined) return fail(malformed, ...more);
  const [tooLarge] = checkSize(definition);
  if (tooLarge !== undefined) return fail(tooLarge);
  const compiling: Compiling = { definition, scope, issues: [...checkTable(definition)] };
  const inputs = compileInputs(compiling);
  const when = compileWhen(compiling, inputs);
  const columns = compileOutputs(compiling);
  return unlessIssues(compiling.issues, () => {
    const { hit, aggregate } = definition;
    const known = inputs.filter((input) => input !== undefined);
    const outputs = columns.map(({ output }) => output);
    const rules = when.map((cells, index) => ({
      when: cells,
      gives: columns.flatMap(({ gives }) => gives[index] ?? []),
    }));
    return {
      hit,
      ...(aggregate === undefined ? {} : { aggregate }),
      type: typeOfTable(definition, outputs),
      reads: readsOf(known, outputs, rules),
      inputs: known,
      outputs,
      rules,
    };
  });
};
