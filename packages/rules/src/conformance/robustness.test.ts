import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileRule } from "../compile/index.ts";
import { signatureNames } from "../compile/signatures.ts";
import type { Rule } from "../rule.ts";
import { toFunction } from "../to-function.ts";
import type { Type } from "../type.ts";
import type { Env, Pending, Value } from "../value.ts";
import { compiled, envOf, pending, published, scope, types } from "./conformance.fixture.ts";
import { examples, rules } from "./rules.fixture.ts";

const runs = { seed: 20261128, numRuns: 2000 };

type Given = Value | Pending;

/** What a name may stand for, though it should not: JSON of any form, with texts that nearly are something. */
const junk: fc.Arbitrary<Given> = fc.oneof(
  fc.constantFrom<Given>(pending, null, true, 0, 1e308, 5e-324, 2 ** 53, "", "2026-02-30", "2026-13", "10000-01-01"),
  fc.constantFrom<Given>(
    "24:00:00",
    "25:00:00",
    "08:30:00@Mars/Olympus",
    "P1Y",
    "-P",
    "PT99999999999999999999S",
    "1e400",
  ),
  fc.constantFrom<Given>([], {}, [null], [[]], [pending === pending], { start: 1 }, { length: 3 }, [
    "2020",
    7,
    {},
    null,
  ]),
  fc.constantFrom(...Object.values(examples)),
  fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }).map((value): Value => JSON.parse(JSON.stringify(value))),
);

interface Around {
  readonly given: readonly Given[];
  /** How many names are given what they should not be: none, all, every second, … */
  readonly every: number;
}

const around: fc.Arbitrary<Around> = fc.record({
  given: fc.array(junk, { minLength: 1, maxLength: 6 }),
  every: fc.integer({ min: 0, max: 4 }),
});

const envFor = (rule: Rule, { given, every }: Around): Env => {
  const values = rule.reads.map((path, index): [string, Given] => {
    const isJunk = every > 0 && index % every === 0;
    return [path, (isJunk ? given[index % given.length] : examples[path]) ?? null];
  });
  return envOf(Object.fromEntries(values));
};

const texts: Readonly<Partial<Record<Type["kind"], RegExp>>> = {
  date: /^\d{4}(?:-\d\d){0,2}$/u,
  time: /^\d\d:\d\d:\d\d/u,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u,
  duration: /^-?P.*(?:[DHMS])$/u,
  months: /^-?P(?:\d+Y)?(?:\d+M)?$/u,
  text: /^/u,
  code: /^/u,
  subject: /^/u,
};

const isObject = (value: Given): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is what its rule said that it would be. */
const fits = (value: Given, type: Type): boolean => {
  if (value === null || value === pending) return true;
  if (type.kind === "list") return Array.isArray(value) && value.every((item) => fits(item, type.of));
  if (type.kind === "range")
    return isObject(value) && fits(value.start ?? null, type.of) && fits(value.end ?? null, type.of);
  if (type.kind === "context")
    return isObject(value) && Object.entries(type.members).every(([name, of]) => fits(value[name] ?? null, of));
  if (type.kind === "boolean") return typeof value === "boolean";
  if (type.kind === "number" || type.kind === "money") return typeof value === "number";
  return typeof value === "string" && texts[type.kind]?.test(value) === true;
};

/** Whatever it is given, it gives JSON or says that it cannot tell yet, and does so once published as well. */
const runsWith = (rule: Rule, about: Around): void => {
  const env = envFor(rule, about);
  const value = toFunction(published(rule))(env);
  expect(value).toEqual(toFunction(rule)(env));
  if (about.every === 0) expect(fits(value, rule.type)).toBe(true);
  if (value !== pending) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
};

const compiles = (source: string, about: Around): void => {
  const rule = compileRule(source, scope);
  if (rule.ok) return runsWith(rule.value, about);
  expect(rule.issues.length).toBeGreaterThan(0);
  for (const { code, params = {} } of rule.issues) {
    expect(code).toMatch(/^rule-/u);
    const [from, to] = [Number(params.from), Number(params.to)];
    expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
    expect(0 <= from && from <= to && to <= source.length).toBe(true);
  }
};

const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 60 }));

test("of any text the compiler makes a rule or says where it is none", () => {
  fc.assert(fc.property(text, around, compiles), runs);
});

const symbols = "( ) [ ] { } .. , . : = != < <= > >= + - * / ** @ ? \" // /* */ -> | & % ' ; $ # đ \u{1F600} \n".split(
  " ",
);
const keywords = `in and or not( if then else between for some every return satisfies instance of function( null true
  false item partial external list<number> date number string 1 0.5 1e9 "a" "2026-01-01" @"P1D" @"10:00:00"`.split(
  /\s+/u,
);
const token = fc.oneof(
  fc.constantFrom(...symbols),
  fc.constantFrom(...keywords),
  fc.constantFrom(...types.keys()),
  fc.constantFrom(...signatureNames).map((name) => `${name}(`),
);
const soup = fc.array(token, { maxLength: 25 }).map((of) => of.join(" "));

test("of any words in any order the compiler makes a rule or says where it is none", () => {
  fc.assert(fc.property(soup, around, compiles), runs);
});

const rule = fc.constantFrom(...rules);

/** Two places of a text, in their order. */
const cut = fc.tuple(fc.nat(400), fc.nat(12));

type Edit = (source: string, from: number, to: number) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((source, from, to) => source.slice(0, from) + source.slice(to)),
  fc.constant<Edit>((source, from, to) => source.slice(0, to) + source.slice(from)),
  token.map(
    (word): Edit =>
      (source, from, to) =>
        source.slice(0, from) + word + source.slice(to),
  ),
  token.map(
    (word): Edit =>
      (source, from) =>
        `${source.slice(0, from)} ${word} ${source.slice(from)}`,
  ),
  rule.map(
    (other): Edit =>
      (source, from, to) =>
        source.slice(0, from) + other + source.slice(to),
  ),
  fc.tuple(rule, cut).map(
    ([other, [at, length]]): Edit =>
      (source, from, to) => {
        const start = at % other.length;
        return source.slice(0, from) + other.slice(start, start + length) + source.slice(to);
      },
  ),
);

const edited = fc.tuple(rule, fc.array(fc.tuple(edit, cut), { minLength: 1, maxLength: 3 })).map(([source, edits]) =>
  edits.reduce((before, [change, [at, length]]) => {
    const from = at % (before.length + 1);
    return change(before, from, Math.min(before.length, from + length));
  }, source),
);

test("of any edit of a rule the compiler makes a rule or says where it is none", () => {
  fc.assert(fc.property(edited, around, compiles), runs);
});

/** An operand put in the place of another: most of these are rules, often of what nobody would write. */
const swapped = fc
  .tuple(rule, rule, fc.constantFrom("n", "s", "a", "born", "nums", "rows", "wait", "null"))
  .map(([source, other, name]) => source.replace(new RegExp(`\\b${name}\\b`, "u"), `(${other})`));

test("a rule with another inside it is a rule, or it is told where it is none", () => {
  fc.assert(fc.property(swapped, around, compiles), runs);
});

test("a rule gives JSON or nothing yet, whatever the names stand for", () => {
  fc.assert(fc.property(fc.constantFrom(...rules.map(compiled)), around, runsWith), runs);
});

test("every rule that the edits start from gives something, of values as they should be", () => {
  const silent = rules.filter((source) => {
    const value = toFunction(compiled(source))(envFor(compiled(source), { given: [null], every: 0 }));
    return value === null || value === pending;
  });
  expect(silent).toEqual([]);
});
