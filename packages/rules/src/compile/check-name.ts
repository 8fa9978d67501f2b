import { shapeOf, type Type } from "../type.ts";
import { nearest } from "./suggest.ts";
import type { Place, SyntaxOf, Word } from "./syntax.ts";
import { blank, type Checker, complain, type Typed, typed } from "./typed.ts";

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

const unknown = (checker: Checker, place: Place, [name, known]: [string, readonly string[]]): Typed => {
  complain(checker, place, ["rule-unknown-name", { name, suggestion: suggestionFor(name, known) }]);
  return blank(place);
};

const unknownName = (checker: Checker, { words, from, to }: SyntaxOf<"path">): Typed => {
  return unknown(checker, { from, to }, [words.map((word) => word.text).join("."), checker.scope.names()]);
};

const member = (checker: Checker, of: Typed, word: Word): Typed => {
  const { type } = of;
  const found = type.kind === "context" && Object.hasOwn(type.members, word.text) ? type.members[word.text] : undefined;
  const place = { from: of.from, to: word.to };
  if (found !== undefined) return typed(place, found, { node: "member", of: of.tree, key: word.text });
  return unknown(checker, word, [word.text, type.kind === "context" ? Object.keys(type.members) : []]);
};

/** `child.residence.commune`: the longest name that the scope knows, then members of it. */
export const checkPath = (syntax: SyntaxOf<"path">, checker: Checker): Typed => {
  const names = syntax.words.map((word) => word.text);
  const found = longest(checker, names);
  if (found === undefined) return unknownName(checker, syntax);
  const path = names.slice(0, found.words).join(".");
  const rest = syntax.words.slice(found.words);
  const read = typed(syntax, found.type, { node: "read", path, shape: shapeOf(found.type) });
  if (rest.length > 0 && found.type.kind !== "context") return unknownName(checker, syntax);
  checker.reads.add(path);
  return rest.reduce((of, word) => member(checker, of, word), read);
};
