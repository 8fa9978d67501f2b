import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRule } from "../compile/index.ts";
import { compiled, envWith, scope, type Values, valueOf } from "../print/print.fixture.ts";
import { number, truth } from "../print/random-rules.fixture.ts";
import { unsure } from "../run/inner.ts";
import { type Pending, pending, type Value } from "../value.ts";
import { explain } from "./explain.ts";
import { hungOn } from "./hung-on.ts";
import { answered, open, withValues } from "./random-values.fixture.ts";

const waitsFor = (source: string, values: Values = {}): readonly string[] => hungOn(compiled(source), envWith(values));

describe("a rule hangs", () => {
  test("on nothing, once its outcome is known", () => {
    expect(waitsFor("a and b")).toEqual([]);
    expect(waitsFor("b and a", { a: pending })).toEqual([]);
    expect(waitsFor("copies in [3, pages]", { pages: pending })).toEqual([]);
    expect(waitsFor("marriedOn", { marriedOn: "2019-05" })).toEqual([]);
    expect(waitsFor("year of(child.birthDate) < 2020", { "child.birthDate": "1950" })).toEqual([]);
  });

  test("on what a register has not answered, as the rule names it", () => {
    const rule = 'status(father) = "found" and father.nationality.code = "VNM"';
    expect(waitsFor(rule, { "status(father)": "pending" })).toEqual(["status(father)"]);
    expect(waitsFor(rule, { "status(father)": "pending", "father.nationality": pending })).toEqual([
      "status(father)",
      "father.nationality",
    ]);
    expect(waitsFor(rule, { "status(father)": "absent", "father.nationality": pending })).toEqual([]);
  });

  test("not on the branch that was not taken, but on both behind a condition that is pending", () => {
    const rule = "if a then copies else pages + fee";
    expect(waitsFor(rule, { a: true, copies: pending, pages: pending })).toEqual(["copies"]);
    expect(waitsFor(rule, { a: null, copies: pending, pages: pending })).toEqual(["pages"]);
    expect(waitsFor(rule, { a: pending, pages: pending })).toEqual(["a", "pages"]);
    expect(waitsFor("if a then b and c else c", { a: pending, b: false, c: pending })).toEqual(["a", "c"]);
    expect(waitsFor("if a then b and c else true", { a: pending, b: false, c: pending })).toEqual(["a"]);
  });

  test("on what decides nothing only as long as nothing else decides", () => {
    expect(waitsFor("(b and a) or c", { a: pending, c: pending })).toEqual(["c"]);
    expect(waitsFor("copies in [pages..2]", { pages: pending })).toEqual([]);
    expect(waitsFor("copies in [pages..4]", { pages: pending })).toEqual(["pages"]);
  });

  test("on what an iteration has inside, even where it did not come to that", () => {
    expect(waitsFor("lines[amount > fee]", { lines: pending, fee: pending })).toEqual(["lines", "fee"]);
    expect(waitsFor("some x in amounts satisfies x > copies", { amounts: [], copies: pending })).toEqual([]);
    expect(waitsFor("for x in amounts return if x > 9 then copies else pages", { copies: pending })).toEqual([]);
    expect(
      waitsFor("for x in amounts return if x > 9 then copies else pages", { copies: pending, pages: pending }),
    ).toEqual(["pages"]);
    expect(waitsFor("lines[if amount > 3000 then a else b]", { a: pending, b: pending })).toEqual(["a", "b"]);
    expect(waitsFor("sort(amounts, function(x, y) x < y + copies)", { copies: pending })).toEqual(["copies"]);
    const sorted = "sort(amounts, function(x, y) if x > 2 then a else b)";
    expect(waitsFor(sorted, { amounts: [1, 1, 3], a: pending, b: pending })).toEqual(["a", "b"]);
  });

  test("on a date of which the day is unknown, where the day would matter", () => {
    const late = 'today() - child.birthDate > @"P60D"';
    expect(waitsFor(late, { "child.birthDate": "2026" })).toEqual(["child.birthDate"]);
    expect(waitsFor(late, { "child.birthDate": "2020" })).toEqual([]);
    expect(waitsFor("child.birthDate < marriedOn", { "child.birthDate": "2026", marriedOn: "2026-05-01" })).toEqual([
      "child.birthDate",
    ]);
    expect(waitsFor('child.birthDate + @"P1D"', { "child.birthDate": "2026" })).toEqual(["child.birthDate"]);
    expect(waitsFor("some d in visits satisfies d > marriedOn", { visits: ["2019"], marriedOn: "2019" })).toEqual([
      "visits",
      "marriedOn",
    ]);
    expect(waitsFor(`${late} and a`, { "child.birthDate": "2026", a: pending })).toEqual(["a"]);
    expect(waitsFor(`if ${late} then marriedOn else today()`, { "child.birthDate": "2026" })).toEqual([
      "child.birthDate",
      "marriedOn",
    ]);
    expect(waitsFor(`if ${late} then marriedOn else today()`, { "child.birthDate": "2020" })).toEqual([]);
  });

  test("on nothing that it names, if it goes on too long", () => {
    expect(waitsFor("count(for x in 1..400, y in 1..400 return copies)", { copies: pending })).toEqual([]);
  });
});

const anyOutcome = fc.oneof(truth, number);

test("once all that a rule hung on is known, with whatever value, its outcome is not pending", () => {
  let hung = 0;
  fc.assert(
    fc.property(anyOutcome, open, answered, (source, values, answers) => {
      const rule = compileRule(source, scope);
      if (!rule.ok) return;
      const paths = hungOn(rule.value, envWith(values));
      if (valueOf(rule.value, values) !== pending) return;
      hung += 1;
      expect(paths).not.toEqual([]);
      expect(valueOf(rule.value, withValues(values, paths, answers))).not.toBe(pending);
    }),
    { numRuns: 600 },
  );
  expect(hung).toBeGreaterThan(100);
});

test("as long as nothing that it hung on is known, it is pending whatever else is answered", () => {
  fc.assert(
    fc.property(anyOutcome, open, answered, (source, values, answers) => {
      const rule = compileRule(source, scope);
      if (!rule.ok || valueOf(rule.value, values) !== pending) return;
      const paths = hungOn(rule.value, envWith(values));
      const others = rule.value.reads.filter((path) => values[path] === pending && !paths.includes(path));
      expect(valueOf(rule.value, withValues(values, others, answers))).toBe(pending);
    }),
    { numRuns: 600 },
  );
});

const dateLeaf = fc.constantFrom(
  "child.birthDate < today()",
  'child.birthDate + @"P60D" >= marriedOn',
  "age(child.birthDate) < 18",
  "marriedOn in [child.birthDate..today()]",
  "child.birthDate.month = 3",
  "count(visits[item < marriedOn]) = 1",
  "some d in visits satisfies d = child.birthDate",
  "(if marriedOn < today() then child.birthDate else today()) = marriedOn",
  "a",
);
const { dated } = fc.letrec<{ dated: string }>((tie) => ({
  dated: fc.oneof(
    { maxDepth: 3 },
    dateLeaf,
    fc.tuple(tie("dated"), fc.constantFrom("and", "or", "="), tie("dated")).map(([l, op, r]) => `(${l}) ${op} (${r})`),
    tie("dated").map((of) => `not(${of})`),
    fc.tuple(tie("dated"), tie("dated"), tie("dated")).map(([w, y, n]) => `if ${w} then ${y} else ${n}`),
  ),
}));
const partly = fc.constantFrom("2025", "2026", "2026-03", "2026-11", "2008", "2026-03-01");
const partlyKnown = fc.record({
  a: fc.constantFrom(true, false),
  "child.birthDate": partly,
  marriedOn: partly,
  visits: fc.array(partly, { maxLength: 3 }),
});
const rest = fc.constantFrom("-01-01", "-03-15", "-11-27", "-12-28");

/** Days that the partial dates may be. */
const refined = (value: Value | Pending | undefined, rests: readonly string[]): Value => {
  if (Array.isArray(value)) return value.map((item, index) => refined(item, rests.slice(index)));
  const [year = "", month = ""] = rests;
  if (typeof value !== "string") return null;
  return value.length === 4 ? value + year : value.length === 7 ? value + month.slice(3) : value;
};

test("what hangs on unknown days does so no more once those days are known", () => {
  let hung = 0;
  fc.assert(
    fc.property(dated, partlyKnown, fc.array(rest, { minLength: 5 }), (source, values, rests) => {
      const rule = compiled(source);
      const isUnsure = explain(rule, envWith(values)).value === unsure;
      const paths = hungOn(rule, envWith(values));
      expect(paths.length > 0).toBe(isUnsure);
      if (isUnsure) hung += 1;
      const days = Object.fromEntries(Object.entries(values).map(([path, value]) => [path, refined(value, rests)]));
      expect(explain(rule, envWith(withValues(values, paths, days))).value).not.toBe(unsure);
    }),
    { numRuns: 400 },
  );
  expect(hung).toBeGreaterThan(50);
});
