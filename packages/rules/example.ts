import {
  decisive,
  explain,
  hungOn,
  loadFunctions,
  makeGraph,
  pending,
  printTree,
  type Rule,
  readersOf,
  type Step,
  type TableDefinition,
  type Type,
  toFunction,
  toTableFunction,
  unsure,
  type Value,
} from "@motlan/rules";
import { analyseTable, compileRule, compileTable, compileTests, planGraph, type Scope } from "@motlan/rules/compile";

// 1. The names that rules may use, and their types.
const types: Readonly<Record<string, Type>> = {
  "child.birthDate": { kind: "date" },
  registrationKind: { kind: "code", list: "registration-kind", codes: ["on-time", "late"] },
  copies: { kind: "number" },
  levy: { kind: "money" },
};
const scope: Scope = { type: (path) => types[path.join(".")], names: () => Object.keys(types) };

// 2. Compiled where the rules are published. A misspelt name is told with its place and the name that was meant.
const wrong = compileRule("child.brithDate <= today()", scope);
if (!wrong.ok) console.log(wrong.issues[0]);

const compile = (source: string): Rule => {
  const rule = compileRule(source, scope);
  if (!rule.ok) throw new Error(JSON.stringify(rule.issues));
  return rule.value;
};
const kind = compile('if child.birthDate + duration("P60D") >= today() then "on-time" else "late"');
const levy = compile('if registrationKind = "late" then 8000 else 0');
const total = compile("levy + 8000 * copies");
console.log(kind.type.kind, kind.reads);

// 3. Published as JSON, and turned into a function where it runs: in the browser without the parser.
const sent: Rule = JSON.parse(JSON.stringify(kind));
await loadFunctions(sent);
const registrationKind = toFunction(sent);

// 4. Run. What is not in `values` is not yet known.
const envOf = (values: Readonly<Record<string, Value>>) => ({
  today: "2026-11-28",
  read: (path: string) => values[path] ?? pending,
  status: () => "pending" as const,
});
console.log(registrationKind(envOf({ "child.birthDate": "2026-11-10" })));
console.log(registrationKind(envOf({})));
console.log(registrationKind(envOf({ "child.birthDate": "2026" })));

// 5. What it hung on, and how a rule comes to what it gives.
console.log(hungOn(sent, envOf({})));
const show = ({ text, value, skipped, of }: Step, indent = ""): void => {
  console.log(`${indent}${text}:`, skipped ? "skipped" : value);
  for (const part of of) show(part, `${indent}  `);
};
show(explain(sent, envOf({ "child.birthDate": "2026-09-20" })));

// Why a late registration costs something: the part that decided it.
const isLate = compile('registrationKind = "late" and copies >= 0');
const decided = decisive(explain(isLate, envOf({ registrationKind: "on-time", copies: 2 })));
console.log(decided.map(({ text, value }) => `${text} is ${value === unsure ? "not certain" : JSON.stringify(value)}`));

// 6. Which values hang on which, and in which order they are worked out. A loop is refused and shown.
const plan = planGraph([
  { id: "total", reads: total.reads },
  { id: "levy", reads: levy.reads },
  { id: "registrationKind", reads: kind.reads },
]);
if (!plan.ok) throw new Error("the values hang on themselves");
const functions = new Map(
  Object.entries({ total, levy, registrationKind: kind }).map(([id, rule]) => [id, toFunction(rule)]),
);
const graph = makeGraph(plan.value, (id, read) => functions.get(id)?.({ ...envOf({}), read }) ?? null);
graph.set([
  ["child.birthDate", "2026-11-10"],
  ["copies", 2],
]);
console.log(plan.value.order, readersOf(plan.value, "copies"), graph.get("total"));
console.log(graph.set([["child.birthDate", "2026-01-10"]]).changed, graph.get("total"));

const loop = planGraph([
  { id: "levy", reads: ["total"] },
  { id: "total", reads: ["levy", "copies"] },
]);
if (!loop.ok) console.log(loop.issues[0]?.params);

// 7. A decision table, and what its rows leave out.
const fees: TableDefinition = {
  hit: "unique",
  inputs: [{ expression: "registrationKind" }, { expression: "copies" }],
  outputs: [{ name: "fee", type: "money" }],
  rules: [
    { when: ['"on-time"', "-"], gives: ["8000 * copies"] },
    { when: ['"late"', "[0..9]"], gives: ["8000 + 8000 * copies"] },
  ],
};
const table = compileTable(fees, scope);
if (table.ok) console.log(toTableFunction(table.value)(envOf({ registrationKind: "late", copies: 2 })));
const findings = analyseTable(fees, scope);
if (findings.ok) for (const { code, example } of findings.value) console.log(code, example);

// One cell by itself is a rule about `?`; any rule can be written out again.
const cell = compileTests("[0..9], 20", { kind: "number" }, scope);
if (cell.ok) console.log(printTree(cell.value.tree), toFunction(cell.value)(envOf({ "?": 20 })));
