import { type Issue, isRecord } from "@motlan/kernel";
import type { Aggregate, HitPolicy, OutputKind } from "../table/definition.ts";
import type { Type } from "../type.ts";
import { tableProblem } from "./table-problems.ts";

const policies: Readonly<Record<HitPolicy, true>> = {
  unique: true,
  any: true,
  priority: true,
  first: true,
  "rule order": true,
  "output order": true,
  collect: true,
};
const aggregates: Readonly<Record<Aggregate, true>> = { sum: true, min: true, max: true, count: true };

const kinds: Readonly<Record<OutputKind, true>> = {
  boolean: true,
  number: true,
  money: true,
  text: true,
  date: true,
  time: true,
  "date-time": true,
  duration: true,
  months: true,
  code: true,
  list: true,
  context: true,
};
/** What a program says in full may be any type; what is in it is the program's. */
const allKinds: Readonly<Record<Type["kind"], true>> = {
  ...kinds,
  null: true,
  function: true,
  range: true,
  subject: true,
};

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === "string";
const isTexts: Fits = (value) => Array.isArray(value) && value.every(isText);
const isValue: Fits = (value) => ["boolean", "number", "string"].includes(typeof value);
const isValues: Fits = (value) => Array.isArray(value) && value.every(isValue);
const isNumber: Fits = (value) => typeof value === "number" && Number.isFinite(value);
const maybe =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value);
const oneOf =
  (known: object): Fits =>
  (value) =>
    typeof value === "string" && Object.hasOwn(known, value);

const isType: Fits = (value) => (isRecord(value) ? oneOf(allKinds)(value["kind"]) : oneOf(kinds)(value));

const isBounds: Fits = (value) => isRecord(value) && maybe(isNumber)(value["min"]) && maybe(isNumber)(value["max"]);

type Shape = Readonly<Record<string, Fits>>;

const shapes: Readonly<Record<"inputs" | "outputs" | "rules", Shape>> = {
  inputs: { expression: isText, values: maybe(isValues), whole: maybe(isBounds) },
  outputs: { name: isText, type: isType, values: maybe(isValues), default: maybe(isText) },
  rules: { when: isTexts, gives: isTexts, note: maybe(isText) },
};

const malformed = (path: string): Issue => tableProblem("table-malformed", path);

const membersOf = (value: unknown, shape: Shape, path: string): readonly Issue[] => {
  if (!isRecord(value)) return [malformed(path)];
  const wrong = Object.entries(shape).filter(([name, fits]) => !fits(value[name]));
  return wrong.map(([name]) => malformed(path === "" ? name : `${path}.${name}`));
};

const itemsOf = (value: unknown, shape: Shape, path: string): readonly Issue[] =>
  Array.isArray(value)
    ? value.flatMap((item, index) => membersOf(item, shape, `${path}[${index}]`))
    : [malformed(path)];

/** What is not written as a `TableDefinition` is: definitions are data, which no type has looked at. */
export const checkShape = (definition: unknown): readonly Issue[] => {
  if (!isRecord(definition)) return [malformed("")];
  return [
    ...membersOf(definition, { hit: oneOf(policies), aggregate: maybe(oneOf(aggregates)) }, ""),
    ...Object.entries(shapes).flatMap(([part, shape]) => itemsOf(definition[part], shape, part)),
  ];
};
