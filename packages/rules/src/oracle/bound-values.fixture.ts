import { dateOfDay, dayNumber } from "../time/days.ts";
import type { Value } from "../value.ts";
import { innerOf, isListType, members, type TypeName } from "./oracle-types.fixture.ts";
import type { Bound, Hole, Template } from "./template.fixture.ts";
import { holesOf } from "./template.fixture.ts";
import type { Values } from "./values.fixture.ts";

/** What the operand in a hole was, each time that it was evaluated. */
export interface Operand {
  readonly hole: Hole;
  readonly values: readonly Value[];
}

/** More combinations of bound values than these are not looked at. */
const most = 25;

const fromTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => (from <= to ? from + index : from - index));

const between = (first: Value, last: Value): readonly Value[] => {
  if (typeof first === "number" && typeof last === "number") return fromTo(first, last);
  if (typeof first !== "string" || typeof last !== "string") return [];
  return fromTo(dayNumber(first), dayNumber(last)).map((day) => dateOfDay(day) ?? null);
};

/** What the ends of an iteration are of, by the places that `fewLiterals` has for them. */
const ends: Readonly<Record<string, TypeName>> = { int: "number", low: "number", high: "number", "near date": "date" };

const isEnd = ({ hole }: Operand): boolean => hole.type in ends;

const plainType = (type: TypeName): TypeName => ends[type] ?? type;

const valuesIn = ({ hole, values }: Operand, type: TypeName): readonly Value[] => {
  if (plainType(hole.type) === type) return values;
  if (!isListType(hole.type) || innerOf(hole.type) !== type) return [];
  return values.flatMap((list) => (Array.isArray(list) ? list : []));
};

/** What each clause of an iteration goes through: both its ends, or its list. */
const clausesIn = (operands: readonly Operand[]): readonly (readonly Operand[])[] => {
  const both = operands.filter(isEnd);
  const lists = operands.filter((operand) => !isEnd(operand)).map((operand) => [operand]);
  return both.length === 2 ? [both, ...lists] : lists;
};

/** `$x` and `$y` are the names of clauses; others are given whatever there is of their type. */
const clauses = ["$x", "$y"];

const valuesOf = ({ name, type }: Bound, operands: readonly Operand[]): readonly Value[] => {
  const clause = clauses.indexOf(name);
  const [first, last] = clause < 0 ? [] : (clausesIn(operands)[clause] ?? []);
  if (first === undefined) return operands.flatMap((operand) => valuesIn(operand, type));
  return last === undefined ? valuesIn(first, type) : between(first.values[0] ?? null, last.values[0] ?? null);
};

const memberOf = (item: Value, key: string): Value =>
  new Map(typeof item === "object" && item !== null ? Object.entries(item) : []).get(key) ?? null;

/** The members of an item, which are names of their own in a filter. */
const withMembers = (item: Value, { type }: Bound): Values =>
  Object.fromEntries(Object.keys(members[type] ?? {}).map((key) => [key, memberOf(item, key)]));

/** What the names of a hole may stand for, in combinations; `names` are those of its binds, as they are printed. */
export const boundValues = (
  binds: readonly Bound[],
  names: readonly string[],
  operands: readonly Operand[],
): readonly Values[] => {
  let made: readonly Values[] = [{}];
  for (const [index, bound] of binds.entries()) {
    const name = names[index] ?? "";
    if (made.some((values) => Object.hasOwn(values, name))) continue;
    const isItem = name === "item";
    const found = valuesOf(bound, operands);
    made = made
      .flatMap((values) =>
        found.map((value) => ({ ...values, ...(isItem ? withMembers(value, bound) : {}), [name]: value })),
      )
      .slice(0, most);
  }
  return made;
};

/** The holes that see what others bind come last. */
export const inOrder = (template: Template): readonly number[] => {
  const holes = holesOf(template);
  return [...holes.keys()].toSorted((a, b) => (holes[a]?.binds.length ?? 0) - (holes[b]?.binds.length ?? 0));
};
