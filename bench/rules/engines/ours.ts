import { compileRule, type Scope } from "../../../packages/rules/src/compile/index.ts";
import { overContext, type Rule, type Type, toFunction, type Value } from "../../../packages/rules/src/index.ts";
import { type Context, type Each, context as theContext } from "../cases.ts";
import { bothForms, type Engine, type Evaluate, each } from "../engine.ts";

const number: Type = { kind: "number" };

const types: Readonly<Record<string, Type>> = {
  hasChildren: { kind: "boolean" },
  maritalStatus: { kind: "text" },
  income: number,
  birthDate: { kind: "date" },
  today: { kind: "date" },
  rows: { kind: "list", of: { kind: "context", members: { desc: { kind: "text" }, amount: number } } },
  code: { kind: "text" },
  category: { kind: "text" },
  ageYears: number,
  urgent: { kind: "boolean" },
  "spouse.income": number,
};

const scope: Scope = { type: (path) => types[path.join(".")], names: () => Object.keys(types) };

const texts: Each<string> = {
  E1: 'hasChildren = true and maritalStatus = "married" and income < 30000',
  E2: "age(birthDate, today)",
  E3: "sum(rows.amount)",
  E4: 'starts with(code, "LV") and contains(code, "-")',
  E5: 'if category = "student" or ageYears < 18 then 0 else if income < 12000 then 14.23 else if urgent then 56.92 else 28.46',
  E6: "if spouse.income = null then income else income + spouse.income",
};

/** As on its way to a browser: checked, and published as JSON. */
const publish = (text: string): Rule => {
  const rule = compileRule(text, scope);
  if (!rule.ok) throw new Error(`${text}: ${JSON.stringify(rule.issues)}`);
  const published: Rule = JSON.parse(JSON.stringify(rule.value));
  return published;
};

const compile = (text: string): Evaluate => overContext(publish(text));

export const ours: Engine = { name: "packages/rules (FEEL)", generatesCode: false, ...bothForms(texts, compile) };

/** The paths that the expressions read, with what a form has there. */
const values = new Map<string, Value>(Object.entries(theContext));

/** A form keeps its values by their paths, and a rule asks for each. */
const environment = {
  today: theContext.today,
  status: () => "found" as const,
  read: (path: string): Value => values.get(path) ?? null,
};

const inForm = (text: string): ((context: Context) => unknown) => {
  const run = toFunction(publish(text));
  return () => run(environment);
};

/** The same rules as a form runs them, whose values are not in one object. */
export const oursInForm: Engine = {
  name: "packages/rules, through an environment",
  generatesCode: false,
  compiled: each((key) => inForm(texts[key])),
};
