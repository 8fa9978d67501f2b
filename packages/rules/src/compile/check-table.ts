import type { Issue } from "@motlan/kernel";
import type { TableDefinition } from "../table/definition.ts";
import { givesList } from "../table/type-of-table.ts";
import type { Type } from "../type.ts";
import { kindOf } from "./output-type.ts";
import { plainName } from "./scope.ts";
import { tableProblem } from "./table-problems.ts";

/** Tables are written by hand; beyond these something else has gone wrong. */
const most = { inputs: 100, outputs: 100, rules: 1000 } as const;
const parts = ["inputs", "outputs", "rules"] as const;

/** What is told before anything is compiled. */
export const checkSize = (definition: TableDefinition): readonly Issue[] =>
  parts
    .filter((part) => definition[part].length > most[part])
    .map((part) => tableProblem("table-too-large", part, { expected: most[part], found: definition[part].length }));

const checkEmpty = (definition: TableDefinition): readonly Issue[] =>
  parts.filter((part) => definition[part].length === 0).map((part) => tableProblem("table-empty", part));

const checkWidths = ({ inputs, outputs, rules }: TableDefinition): readonly Issue[] =>
  rules.flatMap(({ when, gives }, index) => [
    ...width(`rules[${index}].when`, when.length, inputs.length),
    ...width(`rules[${index}].gives`, gives.length, outputs.length),
  ]);

const width = (path: string, found: number, expected: number): readonly Issue[] =>
  found === expected ? [] : [tableProblem("table-width", path, { expected, found })];

/** Where something stands for the second time. */
const repeated = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

/** What one value is tested for stands in one column: two would seem to be apart, and the analysis would be wrong. */
const checkNames = ({ inputs, outputs }: TableDefinition): readonly Issue[] => [
  ...repeated(inputs.map(({ expression }) => plainName(expression))).map((index) =>
    tableProblem("table-input-twice", `inputs[${index}]`, { name: inputs[index]?.expression ?? "" }),
  ),
  ...repeated(outputs.map(({ name }) => name)).map((index) =>
    tableProblem("table-output-twice", `outputs[${index}]`, { name: outputs[index]?.name ?? "" }),
  ),
];

const checkPriority = ({ hit, outputs }: TableDefinition): readonly Issue[] => {
  if (hit !== "priority" && hit !== "output order") return [];
  return outputs.some(({ values = [] }) => values.length > 0) ? [] : [tableProblem("table-priority", "outputs")];
};

const numbers: readonly Type["kind"][] = ["number", "money"];
const ordered = [...numbers, "text", "date", "time", "date-time", "duration", "months"];

/** Compound outputs have no aggregates (DMN 1.5, 8.2.10). */
const checkAggregate = ({ hit, aggregate, outputs }: TableDefinition): readonly Issue[] => {
  if (aggregate === undefined) return [];
  if (hit !== "collect") return [tableProblem("table-aggregate", "aggregate", { name: aggregate, found: hit })];
  const [output, second] = outputs;
  if (second !== undefined) return [tableProblem("table-aggregate", "outputs[1]", { name: aggregate })];
  const kinds = aggregate === "sum" ? numbers : ordered;
  if (output === undefined || aggregate === "count" || kinds.includes(kindOf(output))) return [];
  return [tableProblem("table-aggregate", "outputs[0].type", { name: aggregate, found: kindOf(output) })];
};

/** All outputs have a default, or none; of a list of what several outputs give no one of them can say it. */
const checkDefaults = ({ outputs, ...policied }: TableDefinition): readonly Issue[] => {
  if (outputs.every((output) => output.default === undefined)) return [];
  const isSeveral = givesList(policied) && outputs.length > 1;
  return outputs.flatMap((output, index) => {
    const isWrong = (output.default === undefined) !== isSeveral;
    return isWrong ? [tableProblem("table-default", `outputs[${index}]`, { name: output.name })] : [];
  });
};

/** What is wrong with a table whatever its rules say. */
export const checkTable = (definition: TableDefinition): readonly Issue[] => [
  ...checkEmpty(definition),
  ...checkWidths(definition),
  ...checkNames(definition),
  ...checkPriority(definition),
  ...checkAggregate(definition),
  ...checkDefaults(definition),
];
