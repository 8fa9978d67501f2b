import { describe } from "vitest";
import { type Case, hold, pending } from "./conformance.fixture.ts";

type Truth = boolean | null;

/** DMN 1.5, table 50: all nine pairs. */
const table: readonly (readonly [a: Truth, b: Truth, and: Truth, or: Truth])[] = [
  [true, true, true, true],
  [true, false, false, true],
  [true, null, null, true],
  [false, true, false, true],
  [false, false, false, false],
  [false, null, false, null],
  [null, true, null, true],
  [null, false, false, null],
  [null, null, null, null],
];

describe("10.3.2.15 conjunction and disjunction (table 50), of values and as written", () => {
  hold(table.map(([a, b, and]): Case => ["a and b", { a, b }, and]));
  hold(table.map(([a, b, , or]): Case => ["a or b", { a, b }, or]));
  hold(table.map(([a, b, and]): Case => [`${a} and ${b}`, and]));
  hold(table.map(([a, b, , or]): Case => [`${a} or ${b}`, or]));
});

describe("10.3.2.15 negation (table 51)", () => {
  hold([
    ["not(a)", { a: true }, false],
    ["not(a)", { a: false }, true],
    ["not(a)", { a: null }, null],
    ["not(null)", null],
    ["not(not(a))", { a: true }, true],
    ["not(negand: a)", { a: false }, true],
    ["not(a)", { a: pending }, pending],
    ["not(n > 3 and a)", { n: 2, a: pending }, true],
  ]);
});

describe("10.3.2.15 of many operands one decides", () => {
  hold([
    ["true and true and a", { a: null }, null],
    ["true and a and false", { a: null }, false],
    ["false or a or true", { a: null }, true],
    ["a and b", { a: pending, b: false }, false],
    ["a and b", { a: pending, b: true }, pending],
    ["a and b", { a: null, b: pending }, pending],
    ["a or b", { a: pending, b: true }, true],
    ["a or b", { a: pending, b: false }, pending],
    ["a or n > 3 or s = null", { a: pending, n: 4 }, true],
    ["a and n > 3", { a: "true", n: 4 }, null],
    ["a and n > 3", { a: "true", n: 1 }, false],
  ]);
});

describe("10.3.2.15 conditionals (table 49): all but true takes the second branch", () => {
  hold([
    ["if true then 1 else 2", 1],
    ["if false then 1 else 2", 2],
    ["if null then 1 else 2", 2],
    ["if a then 1 else 2", { a: null }, 2],
    ["if n > 3 then 1 else 2", { n: null }, 2],
    ['if n = 1 then "one" else if n = 2 then "two" else "many"', { n: 2 }, "two"],
    ["if n > 3 then null else 2", { n: 4 }, null],
    ["if n > 3 then [1] else []", { n: 4 }, [1]],
    ["(if a then [1, 2] else [3])[1]", { a: false }, 3],
    ["(if a then { x: 1 } else { x: 2 }).x", { a: true }, 1],
    ["if a then fee else 0", { a: true, fee: 8000 }, 8000],
    ['if (if a then b else null) then "y" else "n"', { a: true, b: true }, "y"],
    ["if a then function(x: number) x else function(x: number) x + 1", { a: true }, null],
    ["(if a then function(x: number) x else function(x: number) x + 1)(1)", { a: false }, 2],
    ["if a then n else m", { a: true, n: 1, m: pending }, 1],
    ["if a then n else m", { a: false, n: 1, m: pending }, pending],
    ["if a then n else m", { a: pending, n: 1, m: 1 }, pending],
    ["if a and false then n else m", { a: pending, n: 1, m: 2 }, 2],
  ]);
});
