import { shapeOf, type Type } from "../type.ts";
import { nearest } from "./suggest.ts";
import type { Word } from "./syntax.ts";
import { type Checker, reject, type Typed, typed } from "./typed.ts";

const number: Type = { kind: "number" };

const ofDay = { year: number, month: number, day: number, weekday: number };
const ofClock = {
  hour: number,
  minute: number,
  second: number,
  "time offset": { kind: "duration" },
  timezone: { kind: "text" },
} as const;

/** What dates, times, durations and ranges are made of (DMN 1.5, tables 65 and 67). */
const parts: ReadonlyMap<Type["kind"], Readonly<Record<string, Type>>> = new Map<Type["kind"], Record<string, Type>>([
  ["date", ofDay],
  ["date-time", { ...ofDay, ...ofClock }],
  ["time", ofClock],
  ["duration", { days: number, hours: number, minutes: number, seconds: number }],
  ["months", { years: number, months: number }],
]);

const partsOfRange = (of: Type): Readonly<Record<string, Type>> => ({
  start: of,
  end: of,
  "start included": { kind: "boolean" },
  "end included": { kind: "boolean" },
});

const partsOf = (type: Type): Readonly<Record<string, Type>> =>
  type.kind === "range" ? partsOfRange(type.of) : (parts.get(type.kind) ?? {});

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A name inside a value: of a context, of each item of a list of contexts, of a date or a range. */
export const memberOf = (checker: Checker, of: Typed, word: Word): Typed => {
  const { type } = of;
  const place = { from: of.from, to: word.to };
  const known = knownMembers(type);
  const member = own(known, word.text);
  if (member === undefined) {
    if (type.kind === "null") return typed(place, type, of.tree);
    const suggestion = nearest(word.text, Object.keys(known));
    return reject(checker, word, ["rule-unknown-name", { name: word.text, suggestion }]);
  }
  const { tree } = of;
  if (type.kind === "context")
    return typed(place, member, { node: "member", of: tree, key: word.text, shape: shapeOf(member) });
  if (type.kind === "list")
    return typed(
      place,
      { kind: "list", of: member },
      { node: "members", of: tree, key: word.text, shape: shapeOf(member) },
    );
  return typed(place, member, { node: "part", of: tree, part: word.text, shape: shapeOf(type) });
};

/** The names that a value of the type has inside. */
const knownMembers = (type: Type): Readonly<Record<string, Type>> => {
  if (type.kind === "context") return type.members;
  if (type.kind === "list" && type.of.kind === "context") return type.of.members;
  return partsOf(type);
};
