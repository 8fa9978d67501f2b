import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Fraction, fraction, num, order, over, plain, plus, runs, size, slow, to34 } from "./exact.fixture.ts";
import type { Num } from "./num.ts";
import { power } from "./power.ts";
import { textOf } from "./text.ts";

const shown = (result: Num | null): string | null => (result === null ? null : textOf(result));

/* Powers that are no exact decimals as another implementation of decimal128 has them (Python's decimal). */
test.each([
  ["2", "3", "8"],
  ["2", "-1", "0.5"],
  ["10", "-3", "0.001"],
  ["-3", "2", "9"],
  ["-3", "3", "-27"],
  ["-2", "-3", "-0.125"],
  ["3.22", "2", "10.3684"],
  ["2", "53", "9007199254740992"],
  ["2", "100", "1267650600228229401496703205376"],
  ["1.1", "30", "17.449402268886407318558803753801"],
  ["1.05", "120", "348.911985667201629225144421515157"],
  ["3", "1024", "3.733918487410200435329597541848666e488"],
  ["10", "-30", "1e-30"],
  ["0.5", "113", "9.629649721936179265279889712924637e-35"],
  ["3", "2.55", "16.46869549449010783942165680349214"],
  ["4", "0.5", "2"],
  ["4", "-0.5", "0.5"],
  ["8", "0.3333333333333333333333333333333333", "2"],
  ["8", "0.33333333333333333333333333333333", "1.999999999999999999999999999999986"],
  ["2", "0.5", "1.414213562373095048801688724209698"],
  ["1000.5", "-0.001", "0.9931155519871317802821008995052324"],
  ["1.0000001", "12345678901", "1.465532308230281840832452387001281e536"],
  ["1.000000000000000000000000000000001", "1e34", "22026.46579480671651695790064528413"],
  ["1", "1e6000", "1"],
  ["-1", "1e20", "1"],
  ["-1", "100000000000000000001", "-1"],
])("%s ** %s = %s", (base, exponent, result) => {
  expect(power(num(base), num(exponent))).toStrictEqual(num(result));
});

test("anything to the power 0 is 1, zero to any other above it is 0", () => {
  expect([power(0, 0), power(num("1e-400"), 0), power(-5, -0)]).toEqual([1, 1, 1]);
  expect([power(0, 3), power(0, 0.5), power(-0, 3), power(0, num("1e400"))]).toStrictEqual([0, 0, 0, 0]);
});

test.each([
  ["zero to a negative power", 0, -1],
  ["zero to a negative fraction", 0, -0.5],
  ["a negative number to a fraction", -8, 0.5],
  ["a negative number to a long fraction", -8, num("0.3333333333333333333333333333333333")],
  ["a power too great", 10, 6145],
  ["a power too small", 10, -6177],
  ["a power too small of a fraction", 0.1, 6177],
  ["a power far too great", 2, Number.MAX_SAFE_INTEGER],
  ["a power far too small", 2, -Number.MAX_SAFE_INTEGER],
  ["an exponent that no double holds", 2, num("1e6000")],
  ["a great fraction of a power", 2, 1e6 + 0.5],
] as const)("%s is null", (_, base, exponent) => {
  expect(power(base, exponent)).toBeNull();
});

test("the ends of the range are still powers", () => {
  expect(power(10, 6144)).toStrictEqual(num("1e6144"));
  expect(power(10, -6176)).toStrictEqual(num("1e-6176"));
});

const raised = ({ above, below }: Fraction, exponent: number): Fraction => {
  const to = BigInt(Math.abs(exponent));
  const result = { above: above ** to, below: below ** to };
  return exponent < 0 ? over({ above: 1n, below: 1n }, result) : result;
};

const bases = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -25, max: 3 }))
  .map(([digits, exponent]) => `${digits}e${exponent}`);

test("a whole power is the exact product rounded once, and the short way gives the same as the long", () => {
  fc.assert(
    fc.property(
      fc.oneof(bases, fc.integer({ min: -20, max: 20 }).map(String)),
      fc.integer({ min: -40, max: 60 }),
      (base, exponent) => {
        fc.pre(num(base) !== 0);
        const result = power(num(base), exponent);
        expect(shown(result)).toBe(plain(to34(raised(fraction(base), exponent))));
        expect(result).toStrictEqual(power(slow(base), exponent));
      },
    ),
    { ...runs, numRuns: 400 },
  );
});

test("a fraction of a power and its inverse undo each other, but for the last digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.constantFrom(2, 4, 5, 8, 10, 20), (base, parts) => {
      const back = power(power(base, 1 / parts) ?? 0, parts);
      const apart = plus(fraction(shown(back) ?? "0"), fraction(String(-base)));
      const limit = fraction(`${base}e-31`);
      expect(order({ above: size(apart.above), below: apart.below }, limit)).toBe(-1);
    }),
    { ...runs, numRuns: 100 },
  );
});
