import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRule } from "../compile/index.ts";
import { compiled, envWith, scope, type Values, valueOf } from "../print/print.fixture.ts";
import { truth } from "../print/random-rules.fixture.ts";
import { pending } from "../value.ts";
import { decisive } from "./decisive.ts";
import { explain } from "./explain.ts";
import { open, withValues } from "./random-values.fixture.ts";

const reasons = (source: string, values: Values = {}): readonly (readonly unknown[])[] =>
  decisive(explain(compiled(source), envWith(values))).map(({ text, value }) => [text, value]);

test("a false `and` is so because of the operand that is false", () => {
  const rule = 'status(father) = "found" and father.nationality.code = "VNM"';
  expect(reasons(rule, { "father.nationality": { code: "LAO" } })).toEqual([["father.nationality.code", "LAO"]]);
  expect(reasons(rule, { "status(father)": "absent" })).toEqual([["status(father)", "absent"]]);
  expect(reasons(rule, { "status(father)": "pending", "father.nationality": { code: "LAO" } })).toEqual([
    ["father.nationality.code", "LAO"],
  ]);
});

test("a true `and` is so because of all, a true `or` because of one", () => {
  expect(reasons('status(father) = "found" and father.nationality.code = "VNM"')).toEqual([
    ["status(father)", "found"],
    ["father.nationality.code", "VNM"],
  ]);
  expect(reasons("c or a or copies > 1")).toEqual([["a", true]]);
  expect(reasons("b or c or copies > 5")).toEqual([
    ["b", false],
    ["c", null],
    ["copies", 3],
  ]);
});

test("the fee for a late registration is due to today, the birth date and the fee itself", () => {
  const rule = 'if today() - child.birthDate > @"P60D" then fee else 0';
  expect(reasons(rule)).toEqual([
    ["today()", "2026-11-27"],
    ["child.birthDate", "2026-06-12"],
    ["fee", 8000],
  ]);
  expect(reasons(rule, { "child.birthDate": "2026-11-01" })).toEqual([
    ["today()", "2026-11-27"],
    ["child.birthDate", "2026-11-01"],
  ]);
});

test("a value is in a written list because of the item that it is", () => {
  expect(reasons("copies in [1, pages, fee]", { pages: 3 })).toEqual([
    ["copies", 3],
    ["pages", 3],
  ]);
  expect(reasons("copies in [pages, fee, 3]")).toEqual([["copies", 3]]);
  expect(reasons("copies in [pages, fee]")).toEqual([
    ["copies", 3],
    ["pages", 2],
    ["fee", 8000],
  ]);
});

test("`some` holds because of one item, and fails because of the list", () => {
  expect(reasons("some x in amounts satisfies x > pages", { amounts: [1, 4, 9] })).toEqual([
    ["amounts", [1, 4, 9]],
    ["x", 4],
    ["pages", 2],
  ]);
  expect(reasons("some x in amounts satisfies x > fee", { amounts: [1, 4] })).toEqual([
    ["amounts", [1, 4]],
    ["fee", 8000],
  ]);
});

test("the same thing asked twice is one reason", () => {
  expect(reasons("copies > 1 and copies < 5")).toEqual([["copies", 3]]);
});

const pathsOf = (reads: readonly string[], texts: readonly string[]): readonly string[] =>
  reads.filter((path) => texts.some((text) => [path, `${path}.`, `${path}[`].some((start) => text.startsWith(start))));

test("whatever all that is no reason may be, the outcome is the same", () => {
  let decided = 0;
  fc.assert(
    fc.property(truth, open, open, (source, values, others) => {
      const rule = compileRule(source, scope);
      if (!rule.ok) return;
      const { reads } = rule.value;
      const because = decisive(explain(rule.value, envWith(values))).map(({ text }) => text);
      const known = pathsOf(reads, because);
      const changed = withValues(
        values,
        reads.filter((path) => path !== "today()" && !known.includes(path)),
        others,
      );
      if (known.length < reads.length) decided += 1;
      expect(valueOf(rule.value, changed)).toEqual(valueOf(rule.value, values));
    }),
    { numRuns: 600 },
  );
  // Of many rules something is no reason.
  expect(decided).toBeGreaterThan(100);
});

test("what is pending is a reason for an outcome that is", () => {
  expect(reasons("if a then fee else 0", { a: pending })).toEqual([["a", pending]]);
});
