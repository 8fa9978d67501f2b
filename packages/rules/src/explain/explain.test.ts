import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRule } from "../compile/index.ts";
import { compiled, envWith, scope, type Values, valueOf } from "../print/print.fixture.ts";
import { printTree } from "../print/print-tree.ts";
import { anyRule } from "../print/random-rules.fixture.ts";
import { sources } from "../print/sources.fixture.ts";
import { unsure } from "../run/inner.ts";
import { settle } from "../run/settle.ts";
import { pending } from "../value.ts";
import { explain } from "./explain.ts";
import type { Step } from "./step.ts";

const stepsOf = (source: string, values: Values = {}): Step => explain(compiled(source), envWith(values));

const shown = ({ text, value, skipped }: Step): string => {
  if (skipped === true) return `${text}: not looked at`;
  return `${text}: ${typeof value === "symbol" ? value.description : JSON.stringify(value)}`;
};

/** A line for each step, further in for what it is made of. */
const outline = (step: Step): readonly string[] => [
  shown(step),
  ...step.of.flatMap(outline).map((line) => `  ${line}`),
  ...(step.more === undefined ? [] : [`  and ${step.more} more`]),
];

describe("a citizen who asks why is shown", () => {
  test("how many days late the birth was registered, and so the fee", () => {
    const rule = 'if today() - child.birthDate > @"P60D" then fee else 0';
    expect(outline(stepsOf(rule, { "child.birthDate": "2026-06-12", fee: 8000 }))).toEqual([
      'if today() - child.birthDate > @"P60D" then fee else 0: 8000',
      '  today() - child.birthDate > @"P60D": true',
      '    today() - child.birthDate: "P168D"',
      '      today(): "2026-11-27"',
      '      child.birthDate: "2026-06-12"',
      "  fee: 8000",
    ]);
  });

  test("which branch was not taken", () => {
    expect(outline(stepsOf("if age(child.birthDate) < 18 then mother else father", { mother: "person:2" }))).toEqual([
      'if age(child.birthDate) < 18 then mother else father: "person:2"',
      "  age(child.birthDate) < 18: true",
      "    age(child.birthDate): 0",
      '      child.birthDate: "2026-06-12"',
      '      today(): "2026-11-27"',
      '  mother: "person:2"',
      "  father: not looked at",
    ]);
  });

  test("that the father's nationality was not looked at, since nobody has found him", () => {
    const rule = 'status(father) = "found" and father.nationality.code = "VNM"';
    expect(outline(stepsOf(rule, { "status(father)": "absent" }))).toEqual([
      `${rule}: false`,
      '  status(father) = "found": false',
      '    status(father): "absent"',
      '  father.nationality.code = "VNM": not looked at',
    ]);
  });

  test("what is not answered yet, and what hangs on an unknown day", () => {
    const rule = 'status(father) = "found" and marriedOn < @"2019-05-10"';
    expect(stepsOf(rule, { "status(father)": "pending" }).of.map(({ value }) => value)).toEqual([pending, unsure]);
    expect(stepsOf(rule, { marriedOn: "2019-05" }).value).toBe(unsure);
    expect(stepsOf("if a then fee else 0", { a: pending }).of).toEqual([
      { text: "a", kind: "read", value: pending, of: [] },
      { text: "fee", kind: "read", of: [], skipped: true },
    ]);
  });
});

describe("a designer who looks for a mistake is shown", () => {
  test("each item of a filter with its own values", () => {
    const lines = [
      { title: "Copy", amount: 8000, "paid-on": null },
      { title: "Seal", amount: 2500, "paid-on": null },
    ];
    expect(outline(stepsOf("count(lines[amount > fee])", { lines, fee: 3000 })).slice(3)).toEqual([
      "    item.amount > fee: true",
      "      item.amount: 8000",
      '        item: {"title":"Copy","amount":8000,"paid-on":null}',
      "      fee: 3000",
      "    item.amount > fee: false",
      "      item.amount: 2500",
      '        item: {"title":"Seal","amount":2500,"paid-on":null}',
      "      fee: 3000",
    ]);
  });

  test("the items up to the one that decided", () => {
    expect(outline(stepsOf("some x in amounts satisfies x > 3", { amounts: [1, 4, 2, 5] }))).toEqual([
      "some x in amounts satisfies x > 3: true",
      "  amounts: [1,4,2,5]",
      "  x > 3: false",
      "    x: 1",
      "  x > 3: true",
      "    x: 4",
      "  x > 3: not looked at",
      "  x > 3: not looked at",
    ]);
    expect(outline(stepsOf("every n in amounts, m in 1..n satisfies n > m", { amounts: [2, 3] }))).toEqual([
      "every x in amounts, y in 1..x satisfies x > y: false",
      "  amounts: [2,3]",
      "  x: 2",
      "  x > y: true",
      "    x: 2",
      "    y: 1",
      "  x > y: false",
      "    x: 2",
      "    y: 2",
    ]);
  });

  test("the items of a written list up to the one that it is", () => {
    expect(outline(stepsOf("copies in [1, pages, 2, fee, fee + 1]", { copies: 2, pages: 2 }))).toEqual([
      "copies in [1, pages, 2, fee, fee + 1]: true",
      "  copies: 2",
      "  pages: 2",
      "  fee: not looked at",
      "  fee + 1: not looked at",
    ]);
    expect(outline(stepsOf("copies in [pages, fee]", { copies: 2, pages: 2 })).at(-1)).toBe("  fee: not looked at");
  });

  test("of a long list the first twenty items, and the one that decided", () => {
    const all = stepsOf("for x in 1..30 return x * pages");
    expect([all.of.length, all.more]).toEqual([20, 10]);
    const some = stepsOf("some x in 1..100 satisfies x > 30");
    expect(some.of.slice(-1)).toMatchObject([{ value: true, of: [{ text: "x", value: 31 }] }]);
    expect([some.of.length, some.more, some.by]).toEqual([21, 79, [20]]);
  });

  test("what the names in a function and in a context stand for", () => {
    const sorted = stepsOf("sort(amounts, function(l, r) l < r)", { amounts: [2, 1] });
    expect(outline(sorted)).toEqual([
      "sort(amounts, function(x, y) x < y): [1,2]",
      "  amounts: [2,1]",
      "  x < y: true",
      "    x: 1",
      "    y: 2",
    ]);
    expect(outline(stepsOf("{ late: copies > 2, due: if late then fee else 0 }.due"))).toEqual([
      "{ late: copies > 2, due: if late then fee else 0 }.due: 8000",
      '  { late: copies > 2, due: if late then fee else 0 }: {"late":true,"due":8000}',
      "    copies > 2: true",
      "      copies: 3",
      "    if late then fee else 0: 8000",
      "      late: true",
      "      fee: 8000",
    ]);
    expect(outline(stepsOf("{ f: function(n: number) n + 1, y: f(copies) }.y")).slice(2)).toEqual([
      "    f(copies): 4",
      "      copies: 3",
      "      x + 1: 4",
      "        x: 3",
    ]);
  });
});

test("a rule that goes on too long gives null, as when it runs, and shows no steps", () => {
  expect(stepsOf("count(for x in 1..400, y in 1..400 return x)")).toMatchObject({ kind: "call", value: null, of: [] });
});

test("so does one whose last step alone was too much", () => {
  // Each of these items weighs enough that the list of them is too large once it is there.
  const source = "for x in 1..20000 return { a: x, b: x, c: x, d: x, e: x, f: x, g: x, h: x }";
  expect(valueOf(compiled(source))).toBeNull();
  expect(explain(compiled(source), envWith({})).value).toBeNull();
});

test.each(sources)("%s comes step by step to what it gives", (source) => {
  const rule = compiled(source);
  const { text, value = null } = explain(rule, envWith({}));
  expect([text, settle(value)]).toEqual([printTree(rule.tree), valueOf(rule)]);
});

const hasLocals = (step: Step): boolean => step.kind === "local" || step.of.some(hasLocals);

const closedSteps = (step: Step): readonly Step[] => [
  ...(hasLocals(step) || step.skipped === true ? [] : [step]),
  ...step.of.flatMap(closedSteps),
];

test("the outcome is that of the rule, and each step's text by itself gives the step's value", () => {
  fc.assert(
    fc.property(anyRule, (source) => {
      const compiledRule = compileRule(source, scope);
      if (!compiledRule.ok) return;
      const rule = compiledRule.value;
      const whole = explain(rule, envWith({}));
      expect(settle(whole.value ?? null)).toEqual(valueOf(rule));
      for (const { text, value = null } of closedSteps(whole)) {
        const part = compileRule(text, scope);
        if (part.ok) expect(settle(value), text).toEqual(valueOf(part.value));
        // `partial`, `item` and such are told apart by `hasLocals`; what is left is whole.
        expect(part.ok, text).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});
