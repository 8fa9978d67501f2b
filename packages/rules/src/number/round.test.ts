import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "./exact.fixture.ts";
import { literals, num, runs, slow } from "./exact.fixture.ts";
import type { Num } from "./num.ts";
import { ceiling, decimal, floor, roundDown, roundHalfDown, roundHalfUp, roundUp } from "./round.ts";
import { textOf } from "./text.ts";

const roundings = { ceiling, decimal, floor, roundDown, roundHalfDown, roundHalfUp, roundUp } as const;
type Name = keyof typeof roundings;

const shown = (result: Num | null): string | null => (result === null ? null : textOf(result));

// The examples of DMN 1.5, 10.3.4.5, and of its conformance kit.
test.each<[Name, string, number, string]>([
  ["decimal", "0.3333333333333333333333333333333333", 2, "0.33"],
  ["decimal", "1.5", 0, "2"],
  ["decimal", "2.5", 0, "2"],
  ["decimal", "1.035", 2, "1.04"],
  ["decimal", "1.045", 2, "1.04"],
  ["decimal", "1.055", 2, "1.06"],
  ["decimal", "1.065", 2, "1.06"],
  ["decimal", "0.515", 2, "0.52"],
  ["decimal", "1250", -2, "1200"],
  ["decimal", "1350", -2, "1400"],
  ["floor", "1.5", 0, "1"],
  ["floor", "-1.5", 0, "-2"],
  ["floor", "-1.56", 1, "-1.6"],
  ["ceiling", "1.5", 0, "2"],
  ["ceiling", "-1.5", 0, "-1"],
  ["ceiling", "-1.56", 1, "-1.5"],
  ["roundUp", "5.5", 0, "6"],
  ["roundUp", "-5.5", 0, "-6"],
  ["roundUp", "1.121", 2, "1.13"],
  ["roundUp", "-1.126", 2, "-1.13"],
  ["roundDown", "5.5", 0, "5"],
  ["roundDown", "-5.5", 0, "-5"],
  ["roundDown", "1.121", 2, "1.12"],
  ["roundDown", "-1.126", 2, "-1.12"],
  ["roundHalfUp", "5.5", 0, "6"],
  ["roundHalfUp", "-5.5", 0, "-6"],
  ["roundHalfUp", "1.121", 2, "1.12"],
  ["roundHalfUp", "-1.126", 2, "-1.13"],
  ["roundHalfDown", "5.5", 0, "5"],
  ["roundHalfDown", "-5.5", 0, "-5"],
  ["roundHalfDown", "1.121", 2, "1.12"],
  ["roundHalfDown", "-1.126", 2, "-1.13"],
  ["roundHalfDown", "5.51", 0, "6"],
])("%s(%s, %s) = %s", (name, n, scale, result) => {
  expect(shown(roundings[name](num(n), scale))).toBe(result);
});

test.each([
  ["an amount of 33.333,33 đồng to the hundred above", "roundUp", "33333.33", -2, "33400"],
  ["an amount of 33.333,33 đồng to the thousand below", "roundDown", "33333.33", -3, "33000"],
  ["half a đồng up", "roundHalfUp", "12500.5", 0, "12501"],
  ["an amount below half a thousand, to the thousand", "decimal", "499", -3, "0"],
] as const)("%s", (_, name, n, scale, result) => {
  expect(shown(roundings[name](num(n), scale))).toBe(result);
});

test("floor and ceiling without a scale are integers", () => {
  expect([floor(1.5), floor(-0.33333), ceiling(-1.5), ceiling(num("0.00000000000000000000000000000001"))]).toEqual([
    1, -1, -1, 1,
  ]);
});

const names = Object.keys(roundings).filter((name): name is Name => name in roundings);

test.each(names)("%s has no result for a scale outside -6111 to 6176", (name) => {
  const round = roundings[name];
  expect([round(5.5, -6112), round(5.5, 6177), round(5, 6177), round(5.5, num("1e400"))]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(round(5.5, 6176)).toBe(5.5);
});

test("the widest scale still rounds away from zero", () => {
  expect(roundUp(0.1, -6111)).toStrictEqual(num("1e6111"));
  expect(floor(-0.1, -6111)).toStrictEqual(num("-1e6111"));
  expect(decimal(num("1e6111"), -6111)).toStrictEqual(num("1e6111"));
  expect(decimal(1e300, -6111)).toBe(0);
});

test("a fraction of a scale is dropped, as the conformance kit has it", () => {
  expect(decimal(1.23456, 2.5)).toBe(1.23);
  expect(roundUp(1.23456, num("2.9999999999999999999"))).toBe(1.24);
});

test("what is rounded to zero has no sign", () => {
  expect([floor(-0), ceiling(-0.5), roundDown(-0.4, 0), decimal(-0.5, 0)]).toStrictEqual([0, 0, 0, 0]);
});

const ways: Readonly<Record<Name, exact.Way>> = {
  ceiling: exact.upwards,
  decimal: exact.halfEven,
  floor: exact.downwards,
  roundDown: exact.toZero,
  roundHalfDown: exact.halfDown,
  roundHalfUp: exact.halfUp,
  roundUp: exact.fromZero,
};

/** Often with the place that is kept next to a lone five, where the ways part. */
const cases = fc.oneof(
  fc.tuple(literals, fc.integer({ min: -6, max: 20 })),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -4, max: 12 }))
    .map(([n, scale]): [string, number] => [`${n * 10 + Math.sign(n) * 5}e${-scale - 1}`, scale]),
);

test.each(names)(
  "%s is the exact fraction rounded in integers, and the short ways give the same as the long",
  (name) => {
    fc.assert(
      fc.property(cases, ([n, scale]) => {
        const result = roundings[name](num(n), scale);
        // What has no more than 34 digits is rounded to no more than 34.
        expect(shown(result)).toBe(exact.plain(exact.atPlace(exact.fraction(textOf(num(n))), scale, ways[name])));
        expect(result).toStrictEqual(roundings[name](slow(n), scale));
      }),
      runs,
    );
  },
);
