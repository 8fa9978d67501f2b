import { compileRule, type Scope } from "../../../packages/rules/src/compile/index.ts";
import { overContext, type Rule, type Type } from "../../../packages/rules/src/index.ts";
import type { Each } from "../cases.ts";
import { bothForms, type Engine, type Evaluate } from "../engine.ts";

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

/** As on its way to a browser: checked, published as JSON, and made into closures there. */
const compile = (text: string): Evaluate => {
  const rule = compileRule(text, scope);
  if (!rule.ok) throw new Error(`${text}: ${JSON.stringify(rule.issues)}`);
  const published: Rule = JSON.parse(JSON.stringify(rule.value));
  return overContext(published);
};

export const ours: Engine = { name: "packages/rules (FEEL)", generatesCode: false, ...bothForms(texts, compile) };
