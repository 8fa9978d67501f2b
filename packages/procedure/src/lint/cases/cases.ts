import type { FieldParams } from "@motlan/fields";
import type { Env, Pending, Rule, SubjectStatus, Type, Value } from "@motlan/rules";
import { toFunction } from "@motlan/rules";
import { procedureScope } from "../../compile/scope.ts";
import type { Procedure } from "../../procedure.ts";
import type { Looked } from "../check.ts";
import { type Decided, decided } from "./decided.ts";
import { domainOf, isCountedType, statusesOf } from "./domain.ts";

/** More cases than these are not gone through: then nothing is said. */
const most = 20_000;

/** What rules give together in one case. */
type Given = readonly (boolean | null)[];

/**
 * Whether there is a case, among all that can be told apart, in which rules give what is wanted; null where there are
 * too many cases. What cannot be told apart may be true or not: so some cases may never come about, and none is missing.
 */
export const isSomewhere = (
  rules: readonly Rule[],
  looked: Looked,
  isWanted: (given: Given) => boolean,
): boolean | null => {
  const scope = procedureScope(looked.definition, looked.catalogue);
  const typeOf = (path: string): Type | undefined => scope.type(path.split("."));
  const parts = rules.map(({ tree }) => decided(tree, (path) => isCountedType(typeOf(path))));
  const answers = new Map<string, Value>();
  const standing = new Map<string, SubjectStatus>();
  const unknowns = [
    ...answersOf(parts, looked, typeOf).map(inTurn(answers)),
    ...subjectsOf(parts, looked).map(inTurn(standing)),
  ];
  if (unknowns.reduce((product, { count }) => product * count, 1) > most) return null;
  const runs = parts.map(({ tree }) => toFunction({ type: { kind: "boolean" }, reads: [], tree }));
  const env: Env = {
    today: looked.facts.today,
    read: (path) => answers.get(path) ?? null,
    status: (name) => standing.get(name) ?? "unavailable",
  };
  const within = (n: number): boolean => {
    const unknown = unknowns[n];
    if (unknown === undefined) return isWanted(runs.map((run) => truthOf(run(env))));
    return unknown.some(() => within(n + 1));
  };
  return within(0);
};

const truthOf = (value: Value | Pending): boolean | null => (typeof value === "boolean" ? value : null);

interface Domain<T> {
  readonly name: string;
  readonly of: readonly T[];
}

/** An unknown that takes one value after the other, until what is asked is so. */
const inTurn =
  <T>(now: Map<string, T>) =>
  ({ name, of }: Domain<T>) => ({
    count: of.length,
    some: (isSo: () => boolean): boolean =>
      of.some((value) => {
        now.set(name, value);
        return isSo();
      }),
  });

/** The answers that the rules hang on, each with the values that tell its cases apart. */
const answersOf = (
  parts: readonly Decided[],
  { procedure }: Looked,
  typeOf: (path: string) => Type | undefined,
): readonly Domain<Value>[] => {
  const held = new Map<string, Set<Value>>();
  for (const part of parts)
    for (const [path, values] of part.held) held.set(path, new Set([...(held.get(path) ?? []), ...values]));
  return [...held].map(([path, against]) => ({
    name: path,
    of: domainOf(typeOf(path), against, boundsOf(procedure, path)),
  }));
};

const subjectsOf = (parts: readonly Decided[], { procedure }: Looked): readonly Domain<SubjectStatus>[] =>
  [...new Set(parts.flatMap((part) => [...part.subjects]))].map((name) => ({ name, of: statusesOf(procedure, name) }));

/** Of what is worked out nothing is known. */
const boundsOf = ({ fields }: Procedure, path: string): FieldParams =>
  fields[path]?.computed === undefined ? (fields[path]?.params ?? {}) : {};
