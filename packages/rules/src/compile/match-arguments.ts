import type { Issue } from "@motlan/kernel";
import type { Type } from "../type.ts";
import { checkFunction } from "./check-function.ts";
import { honestly } from "./honestly.ts";
import type { Parameter, Signature } from "./pattern.ts";
import type { Argument, Syntax } from "./syntax.ts";
import { blank, type Checker, listOfOne, type Typed } from "./typed.ts";
import { type Bindings, checkLetters, noBindings, resolve, unify } from "./unify.ts";

/** An argument beside the parameter that it is for. */
export interface Pair {
  readonly parameter: Parameter;
  readonly value: Syntax;
}

const byPosition = (signature: Signature, of: readonly Argument[]): readonly Pair[] | undefined => {
  const { takes } = signature;
  const last = takes.at(-1);
  const required = takes.filter(({ optional, rest }) => !optional && !rest).length;
  const most = last?.rest ? Number.POSITIVE_INFINITY : takes.length;
  if (of.length < Math.max(required, last?.rest && takes.length === 1 ? 1 : 0) || of.length > most) return undefined;
  return of.flatMap(({ value }, index) => {
    const parameter = takes[index] ?? last;
    return parameter === undefined ? [] : [{ parameter, value }];
  });
};

const byName = (signature: Signature, of: readonly Argument[]): readonly Pair[] | undefined => {
  const { takes } = signature;
  if (of.some(({ name }) => !takes.some((parameter) => parameter.name === name?.text))) return undefined;
  const pairs: Pair[] = [];
  for (const parameter of takes) {
    const given = of.find(({ name }) => name?.text === parameter.name);
    // What is left out has to be the last: arguments are handed over by position.
    if (given !== undefined && pairs.length < takes.indexOf(parameter)) return undefined;
    if (given !== undefined) pairs.push({ parameter, value: given.value });
    else if (!parameter.optional && !parameter.rest) return undefined;
  }
  // One that is given twice is left over.
  return pairs.length === of.length ? pairs : undefined;
};

export const pairsOf = (signature: Signature, of: readonly Argument[]): readonly Pair[] | undefined =>
  of.some(({ name }) => name !== undefined) ? byName(signature, of) : byPosition(signature, of);

export interface Matched {
  readonly args: readonly Typed[];
  readonly bound: Bindings;
  /** The first argument that does not fit, after so many that do. */
  readonly misfit?: { readonly argument: Typed; readonly expected: Type; readonly after: number };
}

/** A subject is not taken for the list of itself: who counts one has meant another. */
const noListOf: ReadonlySet<Type["kind"]> = new Set(["list", "null", "subject"]);

const asWanted = ({ pattern }: Parameter, argument: Typed): Typed =>
  pattern.is !== "list" || noListOf.has(argument.type.kind) ? argument : listOfOne(argument);

/** What each argument was found to be, with what is wrong inside it: it is checked once, however many are tried. */
export type Known = Map<Syntax, { readonly argument: Typed; readonly issues: readonly Issue[] }>;

const checkOnce = (checker: Checker, value: Syntax, known: Known): Typed => {
  const before = checker.issues.length;
  const found = known.get(value) ?? { argument: checker.check(value), issues: checker.issues.splice(before) };
  known.set(value, found);
  checker.issues.push(...found.issues);
  return found.argument;
};

interface Trial {
  readonly known: Known;
  readonly bound: Bindings;
}

const someFunction: Type = { kind: "function", takes: [], gives: { kind: "null" } };

/** A function that is written out learns the types of its parameters from all else that is given. */
const checkArgument = (checker: Checker, { parameter, value }: Pair, trial: Trial): Typed => {
  const { pattern } = parameter;
  if (value.kind !== "function" || (pattern.is !== "function" && pattern.is !== "type"))
    return asWanted(parameter, checkOnce(checker, value, trial.known));
  if (pattern.is === "type") return { ...blank(value), type: someFunction };
  const takes = pattern.takes.map((take) => resolve(take, trial.bound));
  return checkFunction(value, checker, takes);
};

const isLater = ({ parameter, value }: Pair): boolean =>
  parameter.pattern.is === "function" && value.kind === "function";

const leafOf = (type: Type): Type => (type.kind === "list" || type.kind === "range" ? leafOf(type.of) : type);

/** What a letter stands for, once all that was said of it is known: with any text among it, it is no code. */
const loosen = ({ types, said }: Bindings): void => {
  for (const [letter, type] of types) {
    const others = (said.get(letter) ?? []).map((one) => ({ ...one, type: leafOf(one.type) }));
    types.set(letter, honestly(type, others));
  }
};

const match = (checker: Checker, pairs: readonly Pair[], known: Known): Matched => {
  const bound = noBindings();
  const args = new Map<Pair, Typed>();
  for (const pair of [...pairs.filter((one) => !isLater(one)), ...pairs.filter(isLater)]) {
    const argument = checkArgument(checker, pair, { known, bound });
    const { pattern } = pair.parameter;
    if (!unify(pattern, argument.type, bound))
      return { args: [], bound, misfit: { argument, expected: resolve(pattern, bound), after: args.size } };
    args.set(pair, argument);
    checkLetters(checker, pattern, argument, bound);
  }
  loosen(bound);
  return { args: pairs.flatMap((pair) => args.get(pair) ?? []), bound };
};

/** The trial of one signature leaves no mark where another fits. */
export const tried = (checker: Checker, pairs: readonly Pair[], known: Known): Matched => {
  const before = checker.issues.length;
  const matched = match(checker, pairs, known);
  if (matched.misfit !== undefined) checker.issues.splice(before);
  return matched;
};
