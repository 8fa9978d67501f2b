import { isNum } from "../number/num.ts";
import { dateOfDay, dayNumber } from "../time/days.ts";
import type { Over } from "../tree.ts";
import { type Conform, conform } from "./conform.ts";
import { held, type Inner, isInnerList, isOpen, type Locals, openOf, type Run, type Truth, unsure } from "./inner.ts";
import { spend, step } from "./limit.ts";
import { truth } from "./run-logic.ts";
import { fullDate, isPartial } from "./span.ts";
import { both, either } from "./truth.ts";

/** One clause of an iteration, made to run: what its name goes through. */
export interface Clause {
  readonly slot: number;
  readonly items: (env: Parameters<Run>[0], locals: Locals) => Inner;
}

const counted = (from: number, to: number, locals: Locals): readonly number[] => {
  const up = from <= to;
  const count = Math.abs(to - from) + 1;
  const items: number[] = [];
  for (let index = 0; index < count; index += 1) {
    step(locals);
    items.push(up ? from + index : from - index);
  }
  return items;
};

const isPartly = (a: Inner, b: Inner): boolean => !isOpen(a) && !isOpen(b) && (isPartial(a) || isPartial(b));

/** All whole numbers, or all days, from one end to the other, up or down (DMN 1.5, 10.3.2.14). */
const between = (a: Inner, b: Inner, locals: Locals): Inner => {
  if (isNum(a) && isNum(b)) {
    const [from, to] = [Number(a), Number(b)];
    return Number.isSafeInteger(from) && Number.isSafeInteger(to) ? counted(from, to, locals) : null;
  }
  const [first, last] = [fullDate(a), fullDate(b)];
  if (first === undefined || last === undefined)
    return a !== null && b !== null && isPartly(a, b) ? unsure : held(a, b);
  return counted(dayNumber(first), dayNumber(last), locals).map((day) => dateOfDay(day) ?? null);
};

/** Without the ends that a range leaves out. */
const inside = (items: Inner, [from, to]: readonly [boolean, boolean]): Inner =>
  isInnerList(items) ? items.slice(from ? 1 : 0, to ? -1 : undefined) : items;

const listed = (list: Inner, as: Conform): Inner => {
  if (isOpen(list)) return list;
  return isInnerList(list) ? list.map(as) : null;
};

export const clauseOf = (over: Over, build: (tree: Extract<Over, { list: unknown }>["list"]) => Run): Clause => {
  const { slot } = over;
  if ("list" in over) {
    const [list, as] = [build(over.list), conform(over.shape)];
    return { slot, items: (env, locals) => listed(list(env, locals), as) };
  }
  const [from, to] = [build(over.from), build(over.to)];
  return { slot, items: (env, locals) => inside(between(from(env, locals), to(env, locals), locals), over.open) };
};

/** Goes through all combinations; what is no list ends it, as the result. `each` says whether to go on. */
const through = (
  clauses: readonly Clause[],
  [env, locals]: Parameters<Run>,
  each: () => boolean,
): Inner | undefined => {
  const [clause, ...inner] = clauses;
  if (clause === undefined) return each() ? undefined : false;
  const items = clause.items(env, locals);
  if (!isInnerList(items)) return items;
  for (const item of items) {
    step(locals);
    locals.at[clause.slot] = item;
    const ended = through(inner, [env, locals], each);
    if (ended !== undefined) return ended;
  }
  return undefined;
};

const copiedPerStep = 64;

const copied = (results: readonly Inner[], locals: Locals): readonly Inner[] => {
  spend(locals, Math.floor(results.length / copiedPerStep));
  return [...results];
};

/** `for x in a, y in b return …`; as open as its most open result. */
export const runFor = (clauses: readonly Clause[], gives: Run, partial: number | undefined): Run => {
  return (env, locals) => {
    const results: Inner[] = [];
    const ended = through(clauses, [env, locals], () => {
      if (partial !== undefined) locals.at[partial] = copied(results, locals);
      results.push(gives(env, locals));
      return true;
    });
    return ended === undefined ? (openOf(results) ?? results) : ended;
  };
};

/** `some … satisfies`, `every … satisfies`: three-valued, and over as soon as it is decided (DMN 1.5, table 49). */
export const runQuantified = (quantifier: "some" | "every", clauses: readonly Clause[], satisfies: Run): Run => {
  const [join, decides] = quantifier === "some" ? [either, true] : [both, false];
  return (env, locals) => {
    let result: Truth = !decides;
    const ended = through(clauses, [env, locals], () => {
      result = join(result, truth(satisfies(env, locals)));
      return result !== decides;
    });
    if (result === decides || ended === undefined) return result;
    // What is open may still decide: that ended it too late.
    return isOpen(result) ? (openOf([result, ended]) ?? result) : ended;
  };
};
