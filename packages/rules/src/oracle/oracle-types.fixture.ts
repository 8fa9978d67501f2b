import type { Type } from "../type.ts";

/** A type as templates name it: `number`, `list<date>`, `range<time>`, `row`. */
export type TypeName = string;

export const atoms = ["boolean", "number", "text", "date", "time", "date-time", "duration", "months"] as const;

export const ordered: readonly TypeName[] = ["number", "text", "date", "time", "date-time", "duration", "months"];

/** The members of the two contexts that are there. */
export const members: Readonly<Record<string, Readonly<Record<string, TypeName>>>> = {
  row: { amount: "number", label: "text", due: "date", paid: "boolean", box: "box" },
  box: { size: "number" },
};

export const single: readonly TypeName[] = [...atoms, "row", "box"];

/** What stands in the angle brackets of `list<…>` and `range<…>`. */
export const innerOf = (type: TypeName): TypeName | undefined => /^(?:list|range)<(.*)>$/u.exec(type)?.[1];

export const isListType = (type: TypeName): boolean => type.startsWith("list<");

const atomType = (name: TypeName): Type => {
  const kind = atoms.find((atom) => atom === name);
  if (kind === undefined) throw new Error(`no type ${name}`);
  return { kind };
};

const contextType = (of: Readonly<Record<string, TypeName>>): Type => ({
  kind: "context",
  members: Object.fromEntries(Object.entries(of).map(([key, type]) => [key, typeOf(type)])),
});

export const typeOf = (name: TypeName): Type => {
  const inner = innerOf(name);
  if (inner !== undefined) return { kind: isListType(name) ? "list" : "range", of: typeOf(inner) };
  const known = members[name];
  return known === undefined ? atomType(name) : contextType(known);
};

/** As FEEL writes it after a parameter, with other brackets than those of holes. */
export const writtenType = (name: TypeName): string => {
  const names: Readonly<Record<string, string>> = {
    text: "string",
    "date-time": "date and time",
    duration: "days and time duration",
    months: "years and months duration",
    box: "context⟨size: number⟩",
  };
  return names[name] ?? name;
};

/** What an expression may read: two names of each type, one of them of two words. */
export const fields: Readonly<Record<string, TypeName>> = {
  p: "boolean",
  q: "boolean",
  n: "number",
  "page count": "number",
  t: "text",
  u: "text",
  d: "date",
  "filed on": "date",
  at: "time",
  noon: "time",
  seen: "date-time",
  sent: "date-time",
  wait: "duration",
  rest: "duration",
  term: "months",
  span: "months",
  row: "row",
  last: "row",
  box: "box",
  crate: "box",
  truths: "list<boolean>",
  numbers: "list<number>",
  fees: "list<number>",
  tags: "list<text>",
  dates: "list<date>",
  clocks: "list<time>",
  moments: "list<date-time>",
  waits: "list<duration>",
  terms: "list<months>",
  rows: "list<row>",
  boxes: "list<box>",
};
