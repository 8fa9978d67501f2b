import type { Issue } from "@motlan/kernel";
import { compileRule } from "./compile/compile-rule.ts";
import type { Scope } from "./compile/scope.ts";
import type { Rule } from "./rule.ts";
import { toFunction } from "./to-function.ts";
import type { Type } from "./type.ts";
import { type Env, type Pending, pending, type SubjectStatus, subjectStatuses, type Value } from "./value.ts";

/** For the tests of the language: a scope such as a procedure has, and values for it. */
const person: Type = { kind: "subject", entity: "person" };

const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["relation", { kind: "code", list: "relation", codes: ["mother", "father", "other"] }],
  ["sex", { kind: "code", list: "sex", codes: ["male", "female"] }],
  ["filer", person],
  ["father", person],
  ["filer.spouse", person],
  ["notice", { kind: "subject", entity: "birth-notice" }],
  ["child.birthDate", { kind: "date" }],
  ["child.residence", { kind: "context", members: { commune: { kind: "text" }, since: { kind: "date" } } }],
  ["child.birth-place", { kind: "text" }],
  ["marriedOn", { kind: "date" }],
  ["notedOn", { kind: "date" }],
  ["visits", { kind: "list", of: { kind: "date" } }],
  ["wait", { kind: "duration" }],
  ["copies", { kind: "number" }],
  ["pages", { kind: "number" }],
  ["amounts", { kind: "list", of: { kind: "number" } }],
  ["tags", { kind: "list", of: { kind: "text" } }],
  ["note", { kind: "text" }],
  ["a", { kind: "boolean" }],
  ["b", { kind: "boolean" }],
  ["c", { kind: "boolean" }],
]);

const scope: Scope = { type: (path) => types.get(path.join(".")), names: () => [...types.keys()] };

export type Values = Readonly<Record<string, Value | Pending>>;

const today = "2026-11-22";

const isStatus = (value: Value | Pending | undefined): value is SubjectStatus =>
  subjectStatuses.some((status) => status === value);

export const envOf = (values: Values): Env => ({
  today,
  read: (path) => values[path] ?? null,
  status: (subject) => {
    const status = values[`status(${subject})`];
    return isStatus(status) ? status : "pending";
  },
});

export const compiled = (source: string, expected?: Type["kind"]): Rule => {
  const rule = compileRule(source, scope, expected);
  if (!rule.ok) throw new Error(`${source}: ${JSON.stringify(rule.issues)}`);
  return rule.value;
};

/** What a rule gives, after its published form went through JSON text as it does on the way to a browser. */
export const evaluate = (source: string, values: Values = {}): Value | Pending => {
  const published: Rule = JSON.parse(JSON.stringify(compiled(source)));
  return toFunction(published)(envOf(values));
};

export const issuesOf = (source: string, expected?: Type["kind"]): readonly Issue[] => {
  const rule = compileRule(source, scope, expected);
  return rule.ok ? [] : rule.issues;
};

export { pending };
