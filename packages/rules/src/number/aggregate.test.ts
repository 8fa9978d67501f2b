import * as fc from "fast-check";
import { expect, test } from "vitest";
import { max, mean, min, product, sum } from "./aggregate.ts";
import { compare } from "./compare.ts";
import { fraction, literals, num, over, plain, plus, runs, slow, times, to34 } from "./exact.fixture.ts";
import { greatest, least } from "./extremes.ts";
import type { Num } from "./num.ts";
import { median, mode, stddev } from "./statistics.ts";
import { textOf } from "./text.ts";

type Aggregate = (list: readonly unknown[]) => Num | null;

const shown = (result: Num | null): string | null => (result === null ? null : textOf(result));

const numbers = { max, mean, median, min, product, stddev, sum } as const;

// The examples of DMN 1.5, 10.3.4.4, and of its conformance kit.
test.each<[keyof typeof numbers, readonly string[], string | null]>([
  ["min", ["1", "2", "3"], "1"],
  ["max", ["1", "2", "3"], "3"],
  ["sum", ["1", "2", "3"], "6"],
  ["sum", ["1"], "1"],
  ["mean", ["1", "2", "3"], "2"],
  ["mean", ["1"], "1"],
  ["product", ["2", "3", "4"], "24"],
  ["product", ["2.5", "7.5"], "18.75"],
  ["median", ["8", "2", "5", "3", "4"], "4"],
  ["median", ["6", "1", "2", "3"], "2.5"],
  ["stddev", ["2", "4", "7", "5"], "2.081665999466132735282297706979931"],
  ["stddev", ["8", "2", "5", "7"], "2.64575131106459059050161575363926"],
  ["stddev", ["0.1", "0.2", "0.4"], "0.1527525231651946668862682397909336"],
  ["stddev", ["1e20", "1", "-1"], "57735026918962576450.91487805019575"],
  ["stddev", ["1000000000000001", "1000000000000002", "1000000000000003"], "1"],
  ["stddev", ["5", "5", "5"], "0"],
  ["stddev", ["47"], null],
])("%s(%j) is %s", (name, list, result) => {
  expect(shown(numbers[name](list.map(num)))).toBe(result);
});

test.each([
  [[6, 3, 9, 6, 6], [6]],
  [
    [6, 1, 9, 6, 1],
    [1, 6],
  ],
  [
    [3, 6, 1, 9, 6, 1, 3],
    [1, 3, 6],
  ],
  [[2.5, 1, 2.5, 3], [2.5]],
  [[6], [6]],
  [
    [10, 9, 100],
    [9, 10, 100],
  ],
  [[], []],
])("mode(%j) is %j", (list, result) => {
  expect(mode(list)).toEqual(result);
});

const names = ["max", "mean", "median", "min", "product", "stddev", "sum"] as const;

test.each(names)("%s of an empty list is null", (name) => {
  expect(numbers[name]([])).toBeNull();
});

test.each([...names, "mode"] as const)("%s of a list with a member that is no number is null", (name) => {
  const of: (list: readonly unknown[]) => unknown = name === "mode" ? mode : numbers[name];
  const others = [null, "1", true, Number.NaN, Number.POSITIVE_INFINITY, [1], {}];
  expect(others.map((other) => of([1, 2, other]))).toEqual(others.map(() => null));
  expect(others.map((other) => of([other, 0.5, num("1e-40")]))).toEqual(others.map(() => null));
});

test.each([
  ["fees in hundredths", ["0.1", "0.2", "0.3", "1250.05"], "1250.65"],
  ["ten times a tenth", Array.from({ length: 10 }, () => "0.1"), "1"],
  ["past the safe integers", ["9007199254740991", "1", "1"], "9007199254740993"],
  ["out of the safe integers and back", ["9007199254740991", "2", "-9007199254740991"], "2"],
  ["the small beside the great", ["1e40", "1", "-1e40"], "1"],
  ["halves that would each be rounded away", ["5e33", "0.5", "0.5"], "5000000000000000000000000000000001"],
])("a sum of %s is exact", (_, list, result) => {
  expect(shown(sum(list.map(num)))).toBe(result);
});

test("a product may pass through numbers beyond the range", () => {
  expect(shown(product(["1e6000", "1e6000", "1e-6000", "1e-5990"].map(num)))).toBe("10000000000");
  expect(product(["1e6000", "1e6000"].map(num))).toBeNull();
  expect(sum(["9e6144", "9e6144"].map(num))).toBeNull();
});

test("zero has no sign in a sum or a product", () => {
  expect([sum([-0]), sum([-0, -0]), product([-1, 0]), mean([-0]), median([-0, 0])]).toStrictEqual([0, 0, 0, 0, 0]);
});

const lists = fc.array(literals, { minLength: 1, maxLength: 7 });

const total = (list: readonly string[]) => list.map(fraction).reduce(plus);

const exact = {
  mean: (list) => over(total(list), fraction(String(list.length))),
  product: (list) => list.map(fraction).reduce(times),
  sum: total,
} satisfies Partial<Record<keyof typeof numbers, (list: readonly string[]) => ReturnType<typeof total>>>;

test.each(["mean", "product", "sum"] as const)(
  "%s is the exact result rounded once, in whatever order the members are",
  (name) => {
    const of: Aggregate = numbers[name];
    fc.assert(
      fc.property(lists, (list) => {
        const result = of(list.map(num));
        expect(shown(result)).toBe(plain(to34(exact[name](list))));
        expect(of(list.toReversed().map(num))).toStrictEqual(result);
        expect(of(list.map(slow))).toStrictEqual(result);
      }),
      runs,
    );
  },
);

test("the sorted list says which member is the least, the greatest, in the middle and most often there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("0", "1", "-1", "0.1", "0.10", "1e-40", "9007199254740993", "9007199254740992"), {
        minLength: 1,
        maxLength: 9,
      }),
      (texts) => {
        const list = texts.map(num);
        const sorted = list.toSorted(compare);
        const half = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
        expect([min(list), max(list)]).toStrictEqual([sorted.at(0), sorted.at(-1)]);
        expect(median(list)).toStrictEqual(mean(half));
        const times = (member: Num): number => list.filter((other) => compare(other, member) === 0).length;
        const most = Math.max(...list.map(times));
        const often = sorted.filter(
          (member, at) => times(member) === most && (at === 0 || compare(sorted[at - 1] ?? 0, member) !== 0),
        );
        expect(mode(list)).toStrictEqual(often);
      },
    ),
    runs,
  );
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test("lists of other ordered kinds have a least and a greatest member too", () => {
  expect([least(["b", "a", "c"], byText), greatest(["b", "a", "c"], byText)]).toEqual(["a", "c"]);
  expect([least([], byText), greatest([], byText)]).toEqual([null, null]);
  expect(least(["a", "b"], () => null)).toBeNull();
  expect(
    greatest(
      [
        { of: 1, no: 1 },
        { of: 1, no: 2 },
      ],
      (a, b) => a.of - b.of,
    ),
  ).toEqual({ of: 1, no: 1 });
});
