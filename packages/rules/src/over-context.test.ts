import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRule } from "./compile/index.ts";
import { overContext } from "./over-context.ts";
import { overSlots } from "./over-slots.ts";
import { compiled, scope } from "./print/print.fixture.ts";
import { anyRule } from "./print/random-rules.fixture.ts";
import type { Rule } from "./rule.ts";
import { maxSteps, TooManySteps } from "./run/limit.ts";
import { type Make, runNode } from "./run/run-tree.ts";
import { settle } from "./run/settle.ts";
import { toFunction } from "./to-function.ts";
import { type Env, type Pending, pending, type Value } from "./value.ts";

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
const meaning = (rule: Rule, context: Context): Value | Pending => meaningIn(rule, envOver(context));

const meaningIn = (rule: Rule, env: Env): Value | Pending => {
  try {
    return settle(plainly(rule.tree)(env, { at: [], left: maxSteps }));
  } catch (error) {
    if (error instanceof TooManySteps) return null;
    throw error;
  }
};

const over = (rule: Rule, context: Context): Value | Pending =>
  overContext(rule)(context, { status: () => "found", today });

const odd = fc.constantFrom<Value>(null, "", "12", "x", true, false, [], {}, Number.NaN, Number.POSITIVE_INFINITY, -0);
const most = Number.MAX_SAFE_INTEGER;
const number = fc.oneof(fc.constantFrom<Value>(0, 1, 2, 3, 0.5, -2, most, most + 1, "0.1234567890123456789"), odd);
const truth = fc.oneof(fc.boolean(), odd);
const day = fc.oneof(fc.constantFrom<Value>("2026-06-12", "2019-05", "2026", "2026-02-30", "2026-13-01"), odd);
const note = fc.oneof(fc.constantFrom<Value>("x", "xx", "12", "𠀀", "Đ", "x\u0301"), odd);
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

/** Each path that the rule reads has a slot but the last. */
const inSlots = (rule: Rule, context: Context): Value | Pending => {
  const paths = rule.reads.slice(0, -1);
  const slotOf = (path: string) => (paths.includes(path) ? paths.indexOf(path) : undefined);
  return overSlots(rule, slotOf)({ ...envOver(context), at: (slot) => at(context, paths[slot] ?? "") });
};

test("any rule gives what it means, read from an environment, from slots and over a context", () => {
  fc.assert(
    fc.property(anyRule, context, (source, values) => {
      fc.pre(compileRule(source, scope).ok);
      const rule = compiled(source);
      const meant = meaning(rule, values);
      expect(toFunction(rule)(envOver(values))).toEqual(meant);
      expect(over(rule, values)).toEqual(meant);
      const kept: Context = JSON.parse(JSON.stringify(values));
      expect(inSlots(rule, kept)).toEqual(meaning(rule, kept));
    }),
    { numRuns: 1000 },
  );
});

const comparisons = ["=", "!=", "<", "<=", ">", ">="].flatMap((op) => [`copies ${op} 2`, `pages ${op} 0.5`]);
const equalities = ["a = true", "a = false", "a != true", 'note = "x"', 'note != "x"', "copies = null", "lines = null"];
const reckoned = ["copies + pages", "copies * pages", "copies - pages", "if copies = null then pages else copies"];
const patterns = ['matches(note, "^[a-z]$")', 'matches(note, "^x|12$")', 'matches(note, "[0-9]")'];
const sums = ["sum(lines.amount)", "sum(lines[1].amount)", "count(lines)", "not(a)"];

test.each([...comparisons, ...equalities, ...sums, ...reckoned, ...patterns])(
  "%s gives what it means over any context",
  (source) => {
    const rule = compiled(source);
    const values = fc.record({ copies: number, pages: number, a: truth, note, lines }, { requiredKeys: [] });
    fc.assert(
      fc.property(values, (of) => {
        expect(over(rule, of)).toEqual(meaning(rule, of));
        const kept: Context = JSON.parse(JSON.stringify(of));
        expect(inSlots(rule, kept)).toEqual(meaning(rule, kept));
      }),
    );
  },
);

const apart = ["marriedOn", "child.birthDate"];
const ordered = ["<", "<=", ">", ">="].map((op) => apart.join(` ${op} `));
const each = (of: string) => `(if ${of} = null then 0 else ${of})`;
const added = [
  `${each("copies")} + ${each("pages")}`,
  "copies + (if pages = null then 7 else pages)",
  "copies + pages",
];
const times = ["2", "0.5", "0.1"].map((factor) => `${factor} * (${added[0]} + fee)`);
/** Which a product of binary fractions is, and the decimal is not. */
const nearly = "0.3 * copies = 2702159776422297.5";

/** As a slot has it: JSON, or awaited. */
const kept = (of: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: of.map((value): Value => JSON.parse(JSON.stringify(value))) }, fc.constant(pending));

test.each([
  ...comparisons,
  ...equalities,
  ...patterns,
  ...ordered,
  ...added,
  ...times,
  nearly,
  "a = true and copies > 2",
])("%s gives what it means where all that it reads is kept in slots, whatever is awaited", (source) => {
  const rule = compiled(source);
  const known: Readonly<Record<string, fc.Arbitrary<Value>>> = {
    a: truth,
    note,
    marriedOn: day,
    "child.birthDate": day,
  };
  fc.assert(
    fc.property(fc.tuple(...rule.reads.map((path) => kept(known[path] ?? number))), (values) => {
      const at = (slot: number) => values[slot] ?? null;
      const env: Env = { today, status: () => "found", at, read: (path) => at(rule.reads.indexOf(path)) };
      expect(overSlots(rule, (path) => rule.reads.indexOf(path))(env)).toEqual(meaningIn(rule, env));
    }),
    { numRuns: 400 },
  );
});

test("one pattern that is written out costs no steps in slots, and of many the run ends as elsewhere", () => {
  const costly = 'matches(note, "(a|b){300}c")';
  const many = Array.from({ length: 10 }, () => costly).join(" or ");
  const of = { note: "a".repeat(4000) };
  expect([costly, many].map((source) => inSlots(compiled(source), of))).toEqual([false, null]);
  expect([costly, many].map((source) => toFunction(compiled(source))(envOver(of)))).toEqual([false, null]);
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
