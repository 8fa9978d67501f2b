import { parser, trackVariables } from "lezer-feel";
import type { Type } from "../type.ts";
import type { Scope } from "./scope.ts";
import { signatureNames } from "./signatures.ts";

export type FeelParser = ReturnType<typeof parser.configure>;

interface Names {
  [name: string]: Names | 1;
}

/** Without a prototype: a field may be called `constructor`. */
const noNames = (): Names => Object.create(null);

const addMembers = (names: Names, type: Type | undefined): void => {
  if (type?.kind !== "context") return;
  for (const [name, member] of Object.entries(type.members)) addMembers(within(names, name), member);
};

const within = (names: Names, name: string): Names => {
  const known = names[name];
  if (typeof known === "object") return known;
  const made = noNames();
  names[name] = made;
  return made;
};

/** FEEL's grammar has these by itself, as what makes a date or a time. */
const constructors = new Set(["date", "time", "date and time", "duration"]);

/** The tokenizer must know the names that have more than letters in them: `string length`, `birth-place`. */
const namesOf = (scope: Scope): Names => {
  const names = noNames();
  for (const name of signatureNames) if (!constructors.has(name)) names[name] = 1;
  for (const dotted of scope.names()) {
    const path = dotted.split(".");
    addMembers(path.reduce(within, names), scope.type(path));
  }
  return names;
};

const parsers = new WeakMap<Scope, FeelParser>();

/** The FEEL parser that knows the names of a scope; one is kept per scope, for a procedure has many rules. */
export const parserFor = (scope: Scope): FeelParser => {
  const known = parsers.get(scope);
  if (known !== undefined) return known;
  const made = parser.configure({ contextTracker: trackVariables(namesOf(scope)) });
  parsers.set(scope, made);
  return made;
};

const cellParsers = new WeakMap<Scope, FeelParser>();

/** The same for a cell of a decision table: the grammar's unary tests (DMN 1.5, 10.3.1.2, rules 13 to 15). */
export const cellParserFor = (scope: Scope): FeelParser => {
  const known = cellParsers.get(scope);
  if (known !== undefined) return known;
  const made = parserFor(scope).configure({ top: "UnaryTests" });
  cellParsers.set(scope, made);
  return made;
};
