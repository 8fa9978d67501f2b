import {
  duration,
  evaluate,
  FeelDate,
  FeelDateTime,
  FeelDuration,
  FeelRange,
  FeelTime,
  isFunction,
  parseDate,
  parseDateTime,
  parseTime,
} from "feelin";
import { compileRule } from "../compile/compile-rule.ts";
import type { Scope } from "../compile/scope.ts";
import type { Rule } from "../rule.ts";
import { toFunction } from "../to-function.ts";
import type { Env, Value } from "../value.ts";
import type { Around } from "./expression.fixture.ts";
import { fields, innerOf, members, type TypeName, typeOf } from "./oracle-types.fixture.ts";
import type { Values } from "./values.fixture.ts";

/** An engine that gave up, in its own words. */
export class Failed {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** What an engine gives: JSON, though its numbers may be infinite. */
export type Given = Value | Failed;

const scopeOf = (types: Readonly<Record<string, TypeName>>): Scope => {
  const known = new Map(Object.entries(types).map(([name, type]) => [name, typeOf(type)]));
  return { type: (path) => known.get(path.join(".")), names: () => [...known.keys()] };
};

const plainScope = scopeOf(fields);

const typesAround = (around: Around): Readonly<Record<string, TypeName>> => ({
  ...fields,
  ...Object.fromEntries(around.map(({ name, type }) => [name, type])),
});

const envOf = (values: Values): Env => ({
  today: "2026-11-28",
  read: (path) => values[path] ?? null,
  status: () => "undetermined",
});

/** What we make of a text, published and read again. */
export const ours = (text: string, values: Values, around: Around = []): Given => {
  const rule = compileRule(text, around.length === 0 ? plainScope : scopeOf(typesAround(around)));
  if (!rule.ok) return new Failed(JSON.stringify(rule.issues));
  const published: Rule = JSON.parse(JSON.stringify(rule.value));
  const value = toFunction(published)(envOf(values));
  return typeof value === "symbol" ? new Failed("pending") : value;
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  date: parseDate,
  time: parseTime,
  "date-time": parseDateTime,
  duration,
  months: duration,
};

/** A value as feelin has it. */
const native = (value: Value, type: TypeName): unknown => {
  const read = readers[type];
  if (typeof value === "string" && read !== undefined) return read(value);
  if (Array.isArray(value)) return value.map((item: Value) => native(item, innerOf(type) ?? ""));
  const known = members[type];
  if (typeof value !== "object" || value === null || known === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, native(of, known[key] ?? "")]));
};

const rangeOf = (range: FeelRange): Value => ({
  start: plain(range.start),
  end: plain(range.end),
  "start included": range["start included"],
  "end included": range["end included"],
});

/** `+00:00` is written `Z` here. */
const textOf = (value: FeelDate | FeelTime | FeelDateTime | FeelDuration): string =>
  value.iso.replace(/[+-]00:00$/u, "Z");

const plainObject = (value: object): Value => {
  if (value instanceof FeelRange) return rangeOf(value);
  if (value instanceof FeelDate || value instanceof FeelTime) return textOf(value);
  if (value instanceof FeelDateTime || value instanceof FeelDuration) return textOf(value);
  if (isFunction(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, plain(of)]));
};

const plain = (value: unknown): Value => {
  if (typeof value === "number") return value + 0;
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "object" && value !== null ? plainObject(value) : null;
};

/** What feelin makes of it. It is handed only what the text names: it looks through all it gets, each time. */
export const theirs = (text: string, values: Values, around: Around = []): Given => {
  const types = Object.entries(typesAround(around)).filter(([name]) => text.includes(name));
  const context = Object.fromEntries(types.map(([name, type]) => [name, native(values[name] ?? null, type)]));
  try {
    return plain(evaluate(text, context).value);
  } catch (error) {
    return new Failed(error instanceof Error ? error.message : String(error));
  }
};

const sameLists = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((item, index) => same(item, b[index] ?? null));

/** Alike in type and value; the order of a context's members makes no difference. */
export const same = (a: Given, b: Given): boolean => {
  if (a instanceof Failed || b instanceof Failed) return false;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameLists(a, b);
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => same(value, right.get(key) ?? null));
};
