import { compileRule, type Scope } from "../../packages/rules/src/compile/index.ts";
import type { Rule, Type } from "../../packages/rules/src/index.ts";

/** Rules as a form has them, in groups of ten fields: five that are asked and five that are computed. */

const asked: Readonly<Record<string, Type>> = {
  amount: { kind: "number" },
  copies: { kind: "number" },
  bornOn: { kind: "date" },
  relation: { kind: "code", list: "relation", codes: ["mother", "father", "other"] },
  urgent: { kind: "boolean" },
};

const computed: Readonly<Record<string, Type>> = {
  large: { kind: "boolean" },
  valid: { kind: "boolean" },
  total: { kind: "number" },
  fee: { kind: "number" },
  due: { kind: "number" },
};

/** `amount` has three readers, of which `total` begins a chain of three. */
const texts: Readonly<Record<string, (group: string, index: number) => string>> = {
  large: (g, n) => `${g}.amount > ${1000 + n} and ${g}.relation != "other"`,
  valid: (g, n) => `${g}.amount >= 0 and ${g}.amount <= ${1_000_000 + n} and age(${g}.bornOn, today()) >= 14`,
  total: (g, n) => `${g}.amount * ${g}.copies + ${n}`,
  fee: (g, n) => `if ${g}.urgent then ${g}.total * 2 else if ${g}.total > ${5000 + n} then ${g}.total else 5000`,
  due: (g, n) => `${g}.fee + 0.25 + ${n}`,
};

export const fieldsPerGroup = Object.keys(asked).length + Object.keys(computed).length;

export const groupOf = (index: number): string => `group${index}`;

const scope: Scope = {
  type: ([group = "", name = "", ...more]) =>
    group.startsWith("group") && more.length === 0 ? (asked[name] ?? computed[name]) : undefined,
  names: () => [],
};

export interface RuleText {
  readonly path: string;
  readonly text: string;
}

/** Of so many groups, each rule another than all before. */
export const ruleTexts = (groups: number): readonly RuleText[] =>
  Array.from({ length: groups }, (_, index) =>
    Object.entries(texts).map(([name, text]) => ({
      path: `${groupOf(index)}.${name}`,
      text: text(groupOf(index), index),
    })),
  ).flat();

export const compiled = (text: string): Rule => {
  const rule = compileRule(text, scope);
  if (!rule.ok) throw new Error(`${text}: ${JSON.stringify(rule.issues)}`);
  return rule.value;
};

/** What is answered in one group; `copies` stays, so that each change of `amount` changes all that hangs on it. */
export const answers = (index: number, amount: number): readonly (readonly [string, string | number | boolean])[] => {
  const values = { amount, copies: 2, bornOn: "1990-11-23", relation: "mother", urgent: true };
  return Object.entries(values).map(([name, value]) => [`${groupOf(index)}.${name}`, value] as const);
};

export const amountOf = (index: number): string => `${groupOf(index)}.amount`;
