import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRule } from "./compile/index.ts";
import { overContext } from "./over-context.ts";
import { compiled, scope } from "./print/print.fixture.ts";
import { anyRule } from "./print/random-rules.fixture.ts";
import type { Rule } from "./rule.ts";
import { maxSteps, TooManySteps } from "./run/limit.ts";
import { type Make, runNode } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import { toFunction } from "./to-function.ts";
import type { Env, Pending, Value } from "./value.ts";

type Context = Readonly<Record<string, Value>>;

const isContext = (value: Value): value is Context =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path, looked up one name after the other. */
const at = (context: Context, path: string): Value =>
  path.split(".").reduce<Value>((of, name) => (isContext(of) ? (of[name] ?? null) : null), context);

const today = "2026-11-27";

const envOver = (context: Context): Env => ({ read: (path) => at(context, path), status: () => "found", today });

const plainly: Make = (tree) => runNode(tree, plainly);

/** A rule by the closures that say what it means, with none that are only faster. */
const meaning = (rule: Rule, context: Context): Value | Pending => {
  try {
    return settle(plainly(rule.tree)(envOver(context), { at: [], left: maxSteps }));
  } catch (error) {
    if (error instanceof TooManySteps) return null;
    throw error;
  }
};

const over = (rule: Rule, context: Context): Value | Pending =>
  overContext(rule)(context, { status: () => "found", today });

const odd = fc.constantFrom<Value>(null, "", "12", "x", true, false, [], {}, Number.NaN, Number.POSITIVE_INFINITY, -0);
const number = fc.oneof(fc.constantFrom<Value>(0, 1, 2, 3, 0.5, -2, 2 ** 53, "0.1234567890123456789"), odd);
const truth = fc.oneof(fc.boolean(), odd);
const day = fc.oneof(fc.constantFrom<Value>("2026-06-12", "2019-05", "2026", "2026-02-30", "2026-13-01"), odd);
const amounts = fc.oneof(fc.array(number, { maxLength: 3 }), odd);
const lines = fc.oneof(fc.array(fc.oneof(fc.record({ amount: number }), odd), { maxLength: 3 }), odd);

const context: fc.Arbitrary<Context> = fc.record(
  {
    copies: number,
    pages: number,
    amounts,
    lines,
    a: truth,
    b: truth,
    c: truth,
    relation: fc.oneof(fc.constantFrom("mother", "father"), odd),
    marriedOn: day,
    child: fc.oneof(fc.record({ birthDate: day }, { requiredKeys: [] }), odd),
  },
  { requiredKeys: [] },
);

test("any rule gives what it means, read from an environment and over a context", () => {
  fc.assert(
    fc.property(anyRule, context, (source, values) => {
      fc.pre(compileRule(source, scope).ok);
      const rule = compiled(source);
      const meant = meaning(rule, values);
      expect(toFunction(rule)(envOver(values))).toEqual(meant);
      expect(over(rule, values)).toEqual(meant);
    }),
    { numRuns: 1000 },
  );
});

const comparisons = ["=", "!=", "<", "<=", ">", ">="].flatMap((op) => [`copies ${op} 2`, `pages ${op} 0.5`]);
const equalities = ["a = true", "a = false", "a != true", 'note = "x"', 'note != "x"', "copies = null", "lines = null"];
const sums = ["sum(lines.amount)", "sum(lines[1].amount)", "count(lines)", "not(a)"];

test.each([...comparisons, ...equalities, ...sums])("%s gives what it means over any context", (source) => {
  const rule = compiled(source);
  const values = fc.record({ copies: number, pages: number, a: truth, note: odd, lines }, { requiredKeys: [] });
  fc.assert(
    fc.property(values, (of) => {
      expect(over(rule, of)).toEqual(meaning(rule, of));
    }),
  );
});

test("a sum whose steps leave the whole numbers that JS knows is exact", () => {
  const lines = [2 ** 53 - 1, 2, -2].map((amount) => ({ amount }));
  expect(over(compiled("sum(lines.amount)"), { lines })).toBe(2 ** 53 - 1);
});

test("names are looked up inside one another, and what is not there is null", () => {
  const rule = overContext(compiled("child.residence.commune"));
  expect(rule({ child: { residence: { commune: "Hội An" } } })).toBe("Hội An");
  expect(
    [{}, { child: null }, { child: { residence: "Hội An" } }, { child: ["residence"] }].map((of) => rule(of)),
  ).toEqual([null, null, null, null]);
});

test("the date of a run is that of its surroundings, and without one there is none", () => {
  const rule = overContext(compiled("age(child.birthDate, today())"));
  const child = { birthDate: "2000-11-28" };
  expect(rule({ child }, { today: "2026-11-27" })).toBe(25);
  expect(rule({ child }, { today: "2026-11-28" })).toBe(26);
  expect(rule({ child })).toBeNull();
});

test("a rule that goes on for too long gives null, and is none the worse for it afterwards", () => {
  const rule = overContext(compiled("count(for n in 1..copies return n)"));
  expect([rule({ copies: maxSteps }), rule({ copies: 3 })]).toEqual([null, 3]);
});
