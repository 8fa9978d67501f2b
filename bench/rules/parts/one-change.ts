import { planGraph } from "../../../packages/rules/src/compile/index.ts";
import { type Env, type Graph, makeGraph, type Rule, toFunction } from "../../../packages/rules/src/index.ts";
import { figure } from "../../lib/figures.ts";
import { table } from "../../lib/markdown.ts";
import { median } from "../../lib/median.ts";
import { amountOf, answers, compiled, fieldsPerGroup, ruleTexts } from "../form-rules.ts";

interface Form {
  readonly fields: number;
  readonly groups: number;
  readonly graph: Graph;
  /** Microseconds for a change: of one field again and again, and of one after the other all over the form. */
  readonly same: number[];
  readonly others: number[];
  /** Milliseconds for the first evaluation, which is of everything. */
  readonly first: number;
  /** Evaluations for one change. */
  runs: number;
}

const graphOf = (groups: number): Graph => {
  const rules = ruleTexts(groups).map(({ path, text }): readonly [string, Rule] => [path, compiled(text)]);
  const plan = planGraph(rules.map(([id, { reads }]) => ({ id, reads })));
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const functions = new Map(rules.map(([path, rule]) => [path, toFunction(rule)]));
  let env: Env | undefined;
  return makeGraph(plan.value, (id, read) => {
    env ??= { read, status: () => "found", today: "2026-11-28" };
    return functions.get(id)?.(env) ?? null;
  });
};

const formOf = (fields: number): Form => {
  const groups = fields / fieldsPerGroup;
  const graph = graphOf(groups);
  const start = performance.now();
  graph.set(Array.from({ length: groups }, (_, index) => answers(index, 2000)).flat());
  return { fields, groups, graph, same: [], others: [], first: performance.now() - start, runs: 0 };
};

const changesPerSample = 20_000;

let amount = 3000;

/** Microseconds for a change of a field in the first groups, in turn. */
const sample = (form: Form, groups: number): number => {
  const start = performance.now();
  for (let index = 0; index < changesPerSample; index += 1) {
    amount += 1;
    form.runs = form.graph.set([[amountOf(index % groups), amount]]).runs;
  }
  return ((performance.now() - start) * 1000) / changesPerSample;
};

const rounds = 15;
const forms = [300, 1000, 5000].map(formOf);
for (const form of forms) sample(form, form.groups);
for (let round = 0; round < rounds; round += 1)
  for (const form of forms) {
    form.same.push(sample(form, 1));
    form.others.push(sample(form, form.groups));
  }

console.log(
  [
    "### One change in a graph of values",
    table(
      [
        "fields",
        "computed",
        "evaluations",
        "µs, one field again and again",
        "µs, all fields in turn",
        "ms for everything at the start",
      ],
      forms.map(({ fields, runs, same, others, first }) => [
        String(fields),
        String(fields / 2),
        String(runs),
        figure(median(same)),
        figure(median(others)),
        figure(first),
      ]),
    ),
  ].join("\n\n"),
);
