import * as fc from "fast-check";
import { type Difference, differencesIn } from "./differences.fixture.ts";
import type { Expr } from "./expression.fixture.ts";
import { expression } from "./generate.fixture.ts";
import { knownDifferences } from "./known-differences.fixture.ts";
import { type Values, values } from "./values.fixture.ts";

/** An expression, and what the names in it stand for. */
export interface Case {
  readonly expr: Expr;
  readonly values: Values;
}

const cases: fc.Arbitrary<Case> = fc.record({ expr: expression, values });

/** A case for which no known difference accounts, made as small as it gets. */
export interface Unexplained extends Case {
  readonly differences: readonly Difference[];
}

export interface Report {
  readonly cases: number;
  readonly agreed: number;
  /** In how many cases each known difference was met. */
  readonly met: ReadonlyMap<string, number>;
  readonly unexplained: readonly Unexplained[];
  /** Cases beyond those that were looked into. */
  readonly more: number;
}

const namesOf = (difference: Difference): readonly string[] =>
  knownDifferences.filter(({ differs }) => differs(difference)).map(({ name }) => name);

const withoutName = ({ expr, values: given }: Case): readonly Difference[] =>
  differencesIn(expr, given).filter((difference) => namesOf(difference).length === 0);

interface Order {
  readonly cases: number;
  readonly seed: number;
  /** Told the number of each case that is done. */
  readonly onCase?: (done: number) => void;
}

/** So many cases are made smaller; it takes a while. */
const most = 10;

/** The same case again, and from it to smaller ones. */
const smallest = (seed: number, index: number): readonly Unexplained[] => {
  const property = fc.property(cases, (one) => withoutName(one).length === 0);
  const { counterexample } = fc.check(property, { seed, path: String(index) });
  const [found] = counterexample ?? [];
  return found === undefined ? [] : [{ ...found, differences: withoutName(found) }];
};

/** Compares the two engines on so many cases. */
export const judge = ({ cases: count, seed, onCase }: Order): Report => {
  const met = new Map<string, number>();
  const failed: number[] = [];
  let [done, agreed] = [0, 0];
  const look = ({ expr, values: given }: Case): void => {
    const names = differencesIn(expr, given).map(namesOf);
    for (const name of new Set(names.flat())) met.set(name, (met.get(name) ?? 0) + 1);
    if (names.length === 0) agreed += 1;
    if (names.some((known) => known.length === 0)) failed.push(done);
    done += 1;
    onCase?.(done);
  };
  fc.assert(fc.property(cases, look), { numRuns: count, seed });
  const unexplained = failed.slice(0, most).flatMap((index) => smallest(seed, index));
  return { cases: done, agreed, met, unexplained, more: Math.max(0, failed.length - most) };
};
