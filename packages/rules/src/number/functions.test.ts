import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Fraction,
  fraction,
  halfUnit,
  num,
  order,
  plain,
  plus,
  runs,
  times,
  toPowerOfE,
} from "./exact.fixture.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import type { Num } from "./num.ts";
import { even, odd } from "./parity.ts";
import { sqrt } from "./sqrt.ts";
import { textOf } from "./text.ts";

/*
 * Values to 34 digits, rounded half even: e, ln 2, ln 10 and the roots of 2 and 3 as in the OEIS (A001113, A002162,
 * A002392, A002193, A002194), the others reckoned by another implementation of decimal128 (Python's decimal).
 */

test.each([
  ["0", "1"],
  ["1", "2.718281828459045235360287471352662"],
  ["-1", "0.3678794411714423215955237701614609"],
  ["4", "54.59815003314423907811026120286088"],
  ["0.5", "1.648721270700128146848650787814164"],
  ["10", "22026.46579480671651695790064528424"],
  ["-0.0001", "0.9999000049998333374999166680555357"],
  ["1e-33", "1.000000000000000000000000000000001"],
  ["5e-34", "1.000000000000000000000000000000001"],
  ["-1.5e-34", "0.9999999999999999999999999999999999"],
  ["1e-40", "1"],
  ["1e-6000", "1"],
  ["100", "26881171418161354484126255515800140000000000"],
  ["-100", "3.720075976020835962959695803863118e-44"],
  ["14149", "6.801809260978894125530050851897730e6144"],
  ["-14140", "1.191313019325863114753741469233083e-6141"],
])("exp(%s) = %s", (n, result) => {
  expect(exp(num(n))).toStrictEqual(num(result));
});

test("a power of e beyond the range of decimal128 is null", () => {
  expect([exp(14_150), exp(-14_300), exp(1e300), exp(num("-1e6000"))]).toEqual([null, null, null, null]);
});

test.each([
  ["1", "0"],
  ["2", "0.6931471805599453094172321214581766"],
  ["10", "2.302585092994045684017991454684364"],
  ["4", "1.386294361119890618834464242916353"],
  ["0.5", "-0.6931471805599453094172321214581766"],
  ["0.9999", "-0.0001000050003333583353335000142869644"],
  ["1.0001", "0.00009999500033330833533316668095113106"],
  ["1.000000000000000000000000000000001", "9.999999999999999999999999999999995e-34"],
  ["0.9999999999999999999999999999999999", "-1e-34"],
  ["1.00000000000000000002", "0.0000000000000000000199999999999999999998"],
  ["3.16", "1.150572027598820744971426875029036"],
  ["3.17", "1.153731587889189246163779259929883"],
  ["1e-6143", "-14144.78022626242263692252150612605"],
  ["9e6144", "14149.28003593275290198932998805458"],
])("log(%s) = %s", (n, result) => {
  expect(log(num(n))).toStrictEqual(num(result));
});

test.each([
  ["0", "0"],
  ["1", "1"],
  ["16", "4"],
  ["0.25", "0.5"],
  ["1.44", "1.2"],
  ["2", "1.414213562373095048801688724209698"],
  ["3", "1.732050807568877293527446341505872"],
  ["1e-5", "0.003162277660168379331998893544432719"],
  ["1e33", "31622776601683793.31998893544432719"],
  ["9999999999999999999999999999999999", "99999999999999999.99999999999999999"],
  ["2e-6144", "1.414213562373095048801688724209698e-3072"],
])("sqrt(%s) = %s", (n, result) => {
  expect(sqrt(num(n))).toStrictEqual(num(result));
});

test("zero and below have no logarithm, below zero there is no root", () => {
  expect([log(0), log(-1), log(num("-1e-400")), sqrt(-4), sqrt(num("-1e-400"))]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

const known = (n: Num | null): Fraction => fraction(textOf(n ?? Number.NaN));

/** The two numbers in the middle between a result and its neighbours: the true value lies between them. */
const middles = (result: Num | null): readonly [low: Fraction, high: Fraction] => {
  const of = known(result);
  const half = halfUnit(of);
  return [plus(of, { above: -half.above, below: half.below }), plus(of, half)];
};

const expectBetween = (low: Fraction, value: Fraction, high: Fraction): void => {
  expect(order(low, value)).not.toBe(1);
  expect(order(value, high)).not.toBe(1);
};

const above = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -60, max: 30 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

test("a root is the nearest number of 34 digits: the squares of the middles beside it lie about the number", () => {
  fc.assert(
    fc.property(above, (n) => {
      const [low, high] = middles(sqrt(num(n)));
      expectBetween(times(low, low), fraction(n), times(high, high));
    }),
    runs,
  );
});

const powers = fc
  .tuple(fc.constantFrom("", "-"), fc.bigInt({ min: 1n, max: 5n * 10n ** 33n }), fc.integer({ min: -60, max: -32 }))
  .map(([minus, digits, exponent]) => `${minus}${digits}e${exponent}`);

test("a power of e is the nearest number of 34 digits", () => {
  fc.assert(
    fc.property(powers, (n) => {
      const [low, high] = middles(exp(num(n)));
      expectBetween(low, toPowerOfE(fraction(n)), high);
    }),
    { ...runs, numRuns: 200 },
  );
});

/** Also very near to 1, where a logarithm is small and keeps all its digits. */
const nearOne = fc
  .tuple(fc.bigInt({ min: -999n, max: 999n }), fc.integer({ min: 3, max: 30 }))
  .map(([part, places]) => plain(plus(fraction("1"), fraction(`${part}e-${places}`))));

test("a logarithm is the nearest number of 34 digits: e to the middles beside it lies about the number", () => {
  fc.assert(
    fc.property(fc.oneof(above, nearOne), (n) => {
      fc.pre(num(n) !== 1 && num(n) !== 0);
      const [low, high] = middles(log(num(n)));
      expectBetween(toPowerOfE(low), fraction(n), toPowerOfE(high));
    }),
    { ...runs, numRuns: 200 },
  );
});

test.each([
  [0, false],
  [1, true],
  [-1, true],
  [-2, false],
  [4, false],
  [9007199254740991, true],
  [1e17, false],
])("odd(%s) is %s", (n, is) => {
  expect(odd(n)).toBe(is);
  expect(even(n)).toBe(!is);
});

test("integers of any length are odd or even, and what is no integer is neither", () => {
  expect([odd(num("9007199254740993")), even(num("12345678901234567890123456789012"))]).toEqual([true, true]);
  expect([odd(num("1234567890123456789e3")), even(num("1234567890123456789e3"))]).toEqual([false, true]);
  expect([odd(2.5), even(0.1), odd(num("12345678901234567890.1")), even(num("1e-30"))]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
