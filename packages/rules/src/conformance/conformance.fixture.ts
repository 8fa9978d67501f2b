import type { Issue } from "@motlan/kernel";
import { expect, test } from "vitest";
import type { WorkingCalendar } from "../calendar/index.ts";
import { compileRule } from "../compile/compile-rule.ts";
import type { Scope } from "../compile/scope.ts";
import type { Rule } from "../rule.ts";
import { toFunction } from "../to-function.ts";
import type { Type } from "../type.ts";
import { type Env, type Pending, pending, type SubjectStatus, subjectStatuses, type Value } from "../value.ts";

/** For the tests of the language by the standard: a name of every type, and names of every form. */
const number: Type = { kind: "number" };
const text: Type = { kind: "text" };
const boolean: Type = { kind: "boolean" };
const date: Type = { kind: "date" };
const money: Type = { kind: "money" };

const listOf = (of: Type): Type => ({ kind: "list", of });

const row: Type = {
  kind: "context",
  members: { desc: text, amount: number, paid: boolean, on: date, "unit price": number },
};
const address: Type = { kind: "context", members: { commune: text, since: date, "house number": number } };
const visit: Type = {
  kind: "context",
  members: { item: text, at: { kind: "date-time" }, lasted: { kind: "duration" } },
};

export const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["n", number],
  ["m", number],
  ["income", number],
  ["tax", number],
  ["income-tax", number],
  ["monthly income", number],
  ["fee", money],
  ["paid", money],
  ["s", text],
  ["t", text],
  ["họ tên", text],
  ["a", boolean],
  ["b", boolean],
  ["born", date],
  ["day", date],
  ["clock", { kind: "time" }],
  ["alarm", { kind: "time" }],
  ["moment", { kind: "date-time" }],
  ["instant", { kind: "date-time" }],
  ["wait", { kind: "duration" }],
  ["term", { kind: "months" }],
  ["nums", listOf(number)],
  ["fees", listOf(money)],
  ["texts", listOf(text)],
  ["truths", listOf(boolean)],
  ["dates", listOf(date)],
  ["waits", listOf({ kind: "duration" })],
  ["terms", listOf({ kind: "months" })],
  ["clocks", listOf({ kind: "time" })],
  ["moments", listOf({ kind: "date-time" })],
  ["matrix", listOf(listOf(number))],
  ["rows", listOf(row)],
  ["row", row],
  ["visits", listOf(visit)],
  ["person", { kind: "context", members: { name: text, born: date, address, visits: listOf(visit) } }],
  ["relation", { kind: "code", list: "relation", codes: ["mother", "father", "other"] }],
  ["relations", listOf({ kind: "code", list: "relation", codes: ["mother", "father", "other"] })],
  ["father", { kind: "subject", entity: "person" }],
  ["filer", { kind: "subject", entity: "person" }],
  ["filer.spouse", { kind: "subject", entity: "person" }],
]);

export const scope: Scope = { type: (path) => types.get(path.join(".")), names: () => [...types.keys()] };

export type Values = Readonly<Record<string, Value | Pending>>;

/** Five days of eight hours less half an hour, a holiday on a Tuesday, and a Saturday that makes up for it. */
const calendar: WorkingCalendar = {
  hours: [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
  weekdays: [1, 2, 3, 4, 5],
  holidays: ["2026-12-01"],
  workingDays: ["2026-12-05"],
};

/** A Saturday, half past eight by the clocks of Viet Nam. */
const around = { today: "2026-11-28", now: "2026-11-28T08:30:00+07:00", calendar } as const;

const isStatus = (value: Value | Pending | undefined): value is SubjectStatus =>
  subjectStatuses.some((status) => status === value);

export const envOf = (values: Values): Env => ({
  ...around,
  read: (path) => values[path] ?? null,
  status: (subject) => {
    const status = values[`status(${subject})`];
    return isStatus(status) ? status : "pending";
  },
});

export const compiled = (source: string): Rule => {
  const rule = compileRule(source, scope);
  if (!rule.ok) throw new Error(`${source}: ${JSON.stringify(rule.issues)}`);
  return rule.value;
};

/** As it comes to a browser. */
export const published = (rule: Rule): Rule => JSON.parse(JSON.stringify(rule));

export const evaluate = (source: string, values: Values = {}): Value | Pending =>
  toFunction(published(compiled(source)))(envOf(values));

export const issuesOf = (source: string): readonly Issue[] => {
  const rule = compileRule(source, scope);
  return rule.ok ? [] : rule.issues;
};

type Expected = Value | Pending;
export type Case =
  | readonly [source: string, expected: Expected]
  | readonly [source: string, values: Values, expected: Expected];

const full = (one: Case): readonly [string, Values, Expected] => (one.length === 3 ? one : [one[0], {}, one[1]]);

/** Each case as it is compiled, and as it is once it was published: the tree loses nothing on its way through JSON. */
export const hold = (cases: readonly Case[]): void => {
  test.each(cases.map(full))("%s with %o gives %o", (source, values, expected) => {
    const rule = compiled(source);
    expect(published(rule)).toStrictEqual(rule);
    expect(toFunction(rule)(envOf(values))).toEqual(expected);
    expect(toFunction(published(rule))(envOf(values))).toEqual(expected);
  });
};

export { pending };
