import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compiled, envOf, evaluate, pending, type Values } from "./language.fixture.ts";
import { dateSpan } from "./run/span.ts";
import { dateOfDay, dayNumber } from "./time/days.ts";
import { toFunction } from "./to-function.ts";
import type { Pending, Value } from "./value.ts";

const runs = { seed: 20261122, numRuns: 400 };

const shown = (value: Value | Pending): string => (value === pending ? "pending" : JSON.stringify(value));

/** Columns and rows: true, false, null, pending. DMN 1.5, 10.3.2, with pending added. */
const tables: Readonly<Record<"and" | "or", readonly (readonly string[])[]>> = {
  and: [
    ["true", "false", "null", "pending"],
    ["false", "false", "false", "false"],
    ["null", "false", "null", "pending"],
    ["pending", "false", "pending", "pending"],
  ],
  or: [
    ["true", "true", "true", "true"],
    ["true", "false", "null", "pending"],
    ["true", "null", "null", "pending"],
    ["true", "pending", "pending", "pending"],
  ],
};
const truths: readonly (Value | Pending)[] = [true, false, null, pending];

test.each(["and", "or"] as const)("%s is three-valued, and pending only where the other does not decide", (op) => {
  const table = truths.map((a) => truths.map((b) => shown(evaluate(`a ${op} b`, { a, b }))));
  expect(table).toEqual(tables[op]);
});

const leaf = fc.constantFrom("a", "b", "c", "copies > 2", "copies = pages", "true", "null", "copies in [1, pages]");
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie("condition"), fc.constantFrom("and", "or"), tie("condition"))
      .map(([l, op, r]) => `(${l}) ${op} (${r})`),
    tie("condition").map((of) => `not(${of})`),
    fc.tuple(tie("condition"), tie("condition"), tie("condition")).map(([w, y, n]) => `if ${w} then ${y} else ${n}`),
    fc.tuple(tie("condition"), tie("condition")).map(([l, r]) => `(${l}) = (${r})`),
  ),
}));

const open = fc.record({
  a: fc.constantFrom(...truths),
  b: fc.constantFrom(...truths),
  c: fc.constantFrom(...truths),
  copies: fc.constantFrom(1, 3, null, pending),
  pages: fc.constantFrom(1, 3, null, pending),
});
const answers = fc.record({
  flag: fc.constantFrom(true, false, null),
  count: fc.constantFrom(0, 1, 3, 5, null),
});

const answered = (values: Values, { flag, count }: { flag: boolean | null; count: number | null }): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const answer = key === "copies" || key === "pages" ? count : flag;
      return [key, value === pending ? answer : value];
    }),
  );

test("what is decided while something is pending stays so whatever the answer", () => {
  fc.assert(
    fc.property(condition, open, answers, (source, values, answer) => {
      const now = evaluate(source, values);
      if (now !== pending) expect(evaluate(source, answered(values, answer))).toEqual(now);
    }),
    { ...runs, numRuns: 2000 },
  );
});

test("with nothing pending nothing is", () => {
  fc.assert(
    fc.property(condition, open, answers, (source, values, answer) => {
      expect(evaluate(source, answered(values, answer))).not.toBe(pending);
    }),
    runs,
  );
});

test("De Morgan's laws hold with null and pending", () => {
  for (const a of truths) {
    for (const b of truths) {
      expect(evaluate("not(a and b)", { a, b })).toBe(evaluate("not(a) or not(b)", { a, b }));
      expect(evaluate("a and b", { a, b })).toBe(evaluate("b and a", { a, b }));
    }
  }
});

const edges = ["2019-12-31", "2020-01-01", "2020-02-29", "2020-05-31", "2020-06-01", "2020-12-31", "2021-01-01"];
const anyDay = fc.integer({ min: dayNumber("2019-12-01"), max: dayNumber("2021-02-01") });
const day = fc.oneof(anyDay, fc.constantFrom(...edges.map(dayNumber)));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([number, length]) => (dateOfDay(number) ?? "").slice(0, length));

const daysOf = (date: string): readonly string[] => {
  const span = dateSpan(date);
  const [from, to] = [span?.from ?? 0, span?.to ?? 0];
  return Array.from({ length: to - from + 1 }, (_, index) => dateOfDay(from + index) ?? "");
};

const comparisons = ["<", "<=", ">", ">=", "=", "!="] as const;

test("a comparison of partial dates is what it is for all their days, else null", () => {
  const rules = new Map(comparisons.map((op) => [op, toFunction(compiled(`marriedOn ${op} notedOn`))]));
  fc.assert(
    fc.property(fc.constantFrom(...comparisons), partial, partial, (op, marriedOn, notedOn) => {
      const rule = rules.get(op);
      const found = new Set<Value | Pending | undefined>();
      for (const first of daysOf(marriedOn)) {
        for (const second of daysOf(notedOn)) found.add(rule?.(envOf({ marriedOn: first, notedOn: second })));
      }
      const [only] = found;
      expect(rule?.(envOf({ marriedOn, notedOn }))).toBe(found.size === 1 ? only : null);
    }),
    { seed: runs.seed, numRuns: 40 },
  );
});

const month = fc
  .tuple(day, fc.constantFrom(7, 10))
  .map(([number, length]) => (dateOfDay(number) ?? "").slice(0, length));

test.each(["between marriedOn and notedOn", "in (marriedOn..notedOn]", "in [marriedOn..notedOn)"])(
  "a partial date %s is so for all the days that any of the three may be, else null",
  (test) => {
    const rule = toFunction(compiled(`child.birthDate ${test}`));
    fc.assert(
      fc.property(month, month, month, (born, from, to) => {
        const found = new Set<Value | Pending>();
        const env = { "child.birthDate": born, marriedOn: from, notedOn: to };
        // The first and last days of each decide; the days between add nothing that a range could meet.
        for (const b of daysOf(born)) {
          for (const f of daysOf(from)) {
            for (const t of daysOf(to)) found.add(rule(envOf({ "child.birthDate": b, marriedOn: f, notedOn: t })));
          }
        }
        const [only] = found;
        expect(rule(envOf(env))).toBe(found.size === 1 ? only : null);
      }),
      { seed: runs.seed, numRuns: 25 },
    );
  },
);

const dateLeaf = fc.constantFrom(
  "child.birthDate < today()",
  "child.birthDate = marriedOn",
  'child.birthDate + duration("P60D") >= marriedOn',
  'today() - marriedOn > duration("P2500D")',
  "year of(child.birthDate) = 2020",
  "marriedOn in [child.birthDate, notedOn]",
  "(if child.birthDate > marriedOn then marriedOn else child.birthDate) < notedOn",
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

const pick = (date: string, at: number): string => {
  const days = daysOf(date);
  return days[Math.floor(at * days.length)] ?? date;
};

test("what is decided on partial dates is so on any day that they may be", () => {
  const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(dated, fc.tuple(partial, partial, partial), fc.tuple(fraction, fraction, fraction), (source, d, at) => {
      const rule = toFunction(compiled(source));
      const decided = rule(envOf({ "child.birthDate": d[0], marriedOn: d[1], notedOn: d[2] }));
      const env = envOf({
        "child.birthDate": pick(d[0], at[0]),
        marriedOn: pick(d[1], at[1]),
        notedOn: pick(d[2], at[2]),
      });
      if (decided !== null) expect(rule(env)).toBe(decided);
    }),
    { ...runs, numRuns: 2000 },
  );
});

test("days are numbered as the calendar counts them, from the year 1 to 9999", () => {
  const first = dayNumber("0001-01-01");
  const last = dayNumber("9999-12-31");
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      expect(dayNumber(dateOfDay(number) ?? "")).toBe(number);
    }),
    { ...runs, numRuns: 2000 },
  );
  expect(dayNumber("2026-11-22") - dayNumber("1970-01-01")).toBe(Date.UTC(2026, 10, 22) / 86_400_000);
  for (const date of ["1899-12-31", "1900-02-28", "1900-03-01", "2000-02-29", "2000-12-31", "2100-03-01"]) {
    expect(dayNumber(date) - dayNumber("1970-01-01")).toBe(Date.parse(date) / 86_400_000);
    expect(dateOfDay(dayNumber(date) + 1)).toBe(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10));
  }
});

const inWords = (date: string): unknown => evaluate("in words(child.birthDate)", { "child.birthDate": date });

test("the words of a date name each day, month and year differently", () => {
  const years = Array.from({ length: 300 }, (_, index) => inWords(String(1800 + index)));
  expect(new Set(years).size).toBe(300);
  expect(new Set(daysOf("2024-01").map(inWords)).size).toBe(31);
});
