import { compileRule, type Scope } from "../compile/index.ts";
import type { Rule } from "../rule.ts";
import { toFunction } from "../to-function.ts";
import type { Tree } from "../tree.ts";
import type { Type } from "../type.ts";
import { type Env, type Pending, type SubjectStatus, subjectStatuses, type Value } from "../value.ts";

const person: Type = { kind: "subject", entity: "person" };
const line: Type = {
  kind: "context",
  members: { title: { kind: "text" }, amount: { kind: "money" }, "paid-on": { kind: "date" } },
};

const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["relation", { kind: "code", list: "relation", codes: ["mother", "father", "other"] }],
  ["father", person],
  ["mother", person],
  ["father.nationality", { kind: "context", members: { code: { kind: "text" } } }],
  ["child.birthDate", { kind: "date" }],
  ["child.residence", { kind: "context", members: { commune: { kind: "text" }, since: { kind: "date" } } }],
  ["child.birth-place", { kind: "text" }],
  ["marriedOn", { kind: "date" }],
  ["calledAt", { kind: "date-time" }],
  ["opensAt", { kind: "time" }],
  ["wait", { kind: "duration" }],
  ["term", { kind: "months" }],
  ["copies", { kind: "number" }],
  ["pages", { kind: "number" }],
  ["fee", { kind: "money" }],
  ["amounts", { kind: "list", of: { kind: "number" } }],
  ["visits", { kind: "list", of: { kind: "date" } }],
  ["tags", { kind: "list", of: { kind: "text" } }],
  ["lines", { kind: "list", of: line }],
  ["allowed", { kind: "range", of: { kind: "number" } }],
  ["note", { kind: "text" }],
  ["a", { kind: "boolean" }],
  ["b", { kind: "boolean" }],
  ["c", { kind: "boolean" }],
]);

/** For the tests of printing: names of each kind of value. */
export const scope: Scope = { type: (path) => types.get(path.join(".")), names: () => [...types.keys()] };

const values: Readonly<Record<string, Value>> = {
  relation: "mother",
  father: "person:1",
  "father.nationality": { code: "VNM" },
  "status(father)": "found",
  "child.birthDate": "2026-06-12",
  "child.residence": { commune: "00004", since: "2020-02-29" },
  "child.birth-place": "Hội An",
  marriedOn: "2019-05",
  calledAt: "2026-11-20T08:15:30+07:00",
  opensAt: "07:30:00",
  wait: "P3DT4H",
  term: "P1Y6M",
  copies: 3,
  pages: 2,
  fee: 8000,
  amounts: [3, 1, 2, 3],
  visits: ["2026-01-05", "2025"],
  tags: ["new", "urgent"],
  lines: [
    { title: "Copy", amount: 8000, "paid-on": "2026-11-20" },
    { title: "Seal", amount: 2500, "paid-on": null },
  ],
  note: "Tấn",
  a: true,
  b: false,
  c: null,
};

export type Values = Readonly<Record<string, Value | Pending>>;

const isStatus = (value: Value | Pending | undefined): value is SubjectStatus =>
  subjectStatuses.some((status) => status === value);

/** The usual values, but for these. */
export const envWith = (changed: Values): Env => {
  const valueAt = (path: string): Value | Pending => (path in changed ? changed[path] : values[path]) ?? null;
  return {
    today: "2026-11-27",
    now: "2026-11-27T09:00:00+07:00",
    read: valueAt,
    status: (subject) => {
      const status = valueAt(`status(${subject})`);
      return isStatus(status) ? status : "pending";
    },
  };
};

export const compiled = (source: string): Rule => {
  const rule = compileRule(source, scope);
  if (!rule.ok) throw new Error(`${source}: ${JSON.stringify(rule.issues)}`);
  // As it is published: what the compiler has made once and used twice is two nodes.
  const published: Rule = JSON.parse(JSON.stringify(rule.value));
  return published;
};

export const valueOf = (rule: Rule, changed: Values = {}): Value | Pending => toFunction(rule)(envWith(changed));

/** The tree with its slots numbered in the order in which they are met. */
export const renumbered = (tree: Tree): unknown => {
  const met: unknown[] = [];
  const numberOf = (slot: unknown): number => {
    if (!met.includes(slot)) met.push(slot);
    return met.indexOf(slot);
  };
  const all: unknown = JSON.parse(JSON.stringify(tree), (key, part: unknown) => {
    if (key === "slot" || key === "partial") return numberOf(part);
    return key === "slots" && Array.isArray(part) ? part.map(numberOf) : part;
  });
  return all;
};
