import type { Type } from "../type.ts";
import { checkCodes } from "./check-codes.ts";
import { orderedKinds } from "./check-compare.ts";
import type { Pattern } from "./pattern.ts";
import type { Checker, Typed } from "./typed.ts";
import { isOf, join } from "./types.ts";

/** What the letters of a signature stand for in one call, with the arguments that said so. */
export interface Bindings {
  readonly types: Map<string, Type>;
  readonly said: Map<string, Typed[]>;
}

export const noBindings = (): Bindings => ({ types: new Map(), said: new Map() });

type FunctionPattern = Extract<Pattern, { is: "function" }>;
type FunctionType = Extract<Type, { kind: "function" }>;

/** An amount among numbers makes an amount of them all: the sum of a fee and 8000 is one. */
const joinNumbers = (a: Type, b: Type): Type | undefined => {
  if (!isOf(b, "number", "money")) return undefined;
  return a.kind === "money" ? a : b;
};

/** `T` may be anything, `O` what has an order, `N` a number or an amount. */
const bindLetter = (letter: string, type: Type, { types }: Bindings): boolean => {
  if (letter === "O" && !isOf(type, ...orderedKinds)) return false;
  const before = types.get(letter) ?? { kind: "null" };
  const joined = letter === "N" ? joinNumbers(before, type) : join(before, type);
  if (joined === undefined) return false;
  types.set(letter, joined);
  return true;
};

/** Whether a type fits a pattern; what letters stand for is noted. */
export const unify = (pattern: Pattern, type: Type, bound: Bindings): boolean => {
  if (type.kind === "null") return true;
  switch (pattern.is) {
    case "letter":
      return bindLetter(pattern.letter, type, bound);
    case "type":
      return fits(type, pattern.type);
    case "function":
      return type.kind === "function" && unifyFunction(pattern, type, bound);
    default:
      return type.kind === pattern.is && unify(pattern.of, type.of, bound);
  }
};

const unifyFunction = (pattern: FunctionPattern, type: FunctionType, bound: Bindings): boolean =>
  type.takes.length === pattern.takes.length &&
  pattern.takes.every((take, index) => unify(take, type.takes[index] ?? { kind: "null" }, bound)) &&
  unify(pattern.gives, type.gives, bound);

/** A code does for a text, an amount for a number. */
const fits = ({ kind }: Type, wanted: Type): boolean =>
  kind === wanted.kind || (wanted.kind === "text" && kind === "code") || (wanted.kind === "number" && kind === "money");

/** The type that a pattern stands for, once its letters are known; what nothing has said is null. */
export const resolve = (pattern: Pattern, bound: Bindings): Type => {
  switch (pattern.is) {
    case "letter":
      return bound.types.get(pattern.letter) ?? { kind: pattern.letter === "N" ? "number" : "null" };
    case "type":
      return pattern.type;
    case "function": {
      const takes = pattern.takes.map((part) => resolve(part, bound));
      return { kind: "function", takes, gives: resolve(pattern.gives, bound) };
    }
    default:
      return { kind: pattern.is, of: resolve(pattern.of, bound) };
  }
};

const letterOf = (pattern: Pattern): string | undefined => {
  if (pattern.is === "letter") return pattern.letter;
  return pattern.is === "list" || pattern.is === "range" ? letterOf(pattern.of) : undefined;
};

/** Texts that meet a code list by way of one letter are checked against it. */
export const checkLetters = (checker: Checker, pattern: Pattern, argument: Typed, { said }: Bindings): void => {
  const letter = letterOf(pattern);
  if (letter === undefined) return;
  const others = said.get(letter) ?? [];
  for (const other of others) checkCodes(checker, other, argument);
  said.set(letter, [...others, argument]);
};
