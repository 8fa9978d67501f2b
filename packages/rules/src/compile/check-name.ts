import { shapeOf, type Type } from "../type.ts";
import { memberOf } from "./check-member.ts";
import { nearest } from "./suggest.ts";
import type { SyntaxOf } from "./syntax.ts";
import { type Checker, reject, type Typed, typed } from "./typed.ts";

interface Found {
  readonly type: Type;
  /** How many words of the path the scope knows as one name. */
  readonly words: number;
}

/** The longest beginning of the path that the scope knows. */
const longest = (checker: Checker, names: readonly string[]): Found | undefined => {
  for (let words = names.length; words > 0; words -= 1) {
    const type = checker.scope.type(names.slice(0, words));
    if (type !== undefined) return { type, words };
  }
  return undefined;
};

/** An unknown `father is known` is read as one name, and `filer.spouse.fullName` has a beginning that is known. */
const beginnings = (name: string): readonly string[] =>
  [...name.matchAll(/[ .]/gu)].map((match) => name.slice(0, match.index)).toReversed();

const suggestionFor = (name: string, known: readonly string[]): string | undefined => {
  // FEEL has no `not x`: without brackets it is one name of two words.
  if (name.startsWith("not ")) return `not(${name.slice(4)})`;
  const others = known.filter((candidate) => candidate !== name);
  const begun = beginnings(name);
  return nearest(name, others) ?? begun.find((part) => known.includes(part)) ?? nearest(begun.at(-1) ?? name, others);
};

const unknownName = (checker: Checker, { words, from, to }: SyntaxOf<"path">): Typed => {
  const name = words.map((word) => word.text).join(".");
  const known = [...checker.locals.keys(), ...checker.scope.names()];
  return reject(checker, { from, to }, ["rule-unknown-name", { name, suggestion: suggestionFor(name, known) }]);
};

/** What is bound nearest hides what the scope has under the same name (DMN 1.5, 10.3.2.11). */
const localOf = (checker: Checker, { words, ...place }: SyntaxOf<"path">): Typed | undefined => {
  const [first, ...rest] = words;
  const local = first === undefined ? undefined : checker.locals.get(first.text);
  if (first === undefined || local === undefined) return undefined;
  const start = typed({ from: place.from, to: first.to }, local.type, local.tree);
  return rest.reduce((of, word) => memberOf(checker, of, word), start);
};

const isPart = (type: Type): boolean => type.kind !== "subject" && type.kind !== "code" && type.kind !== "text";

/** `child.residence.commune`: the longest name that the scope knows, then members of it. */
export const checkPath = (syntax: SyntaxOf<"path">, checker: Checker): Typed => {
  const local = localOf(checker, syntax);
  if (local !== undefined) return local;
  const names = syntax.words.map((word) => word.text);
  const found = longest(checker, names);
  if (found === undefined) return unknownName(checker, syntax);
  const path = names.slice(0, found.words).join(".");
  const rest = syntax.words.slice(found.words);
  const read = typed(syntax, found.type, { node: "read", path, shape: shapeOf(found.type) });
  if (rest.length > 0 && !isPart(found.type)) return unknownName(checker, syntax);
  checker.reads.add(path);
  return rest.reduce((of, word) => memberOf(checker, of, word), read);
};
