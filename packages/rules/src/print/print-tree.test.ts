import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileTests } from "../compile/compile-tests.ts";
import { compileRule } from "../compile/index.ts";
import type { Rule } from "../rule.ts";
import { compiled, renumbered, scope, valueOf } from "./print.fixture.ts";
import { printTree } from "./print-tree.ts";
import { anyRule } from "./random-rules.fixture.ts";
import { sources } from "./sources.fixture.ts";

const expectSame = (rule: Rule, again: Rule): void => {
  expect(renumbered(again.tree)).toEqual(renumbered(rule.tree));
  expect(again.reads).toEqual(rule.reads);
  expect(valueOf(again)).toEqual(valueOf(rule));
};

test.each(sources)("%s is printed as %s, which is the same rule", (source, text) => {
  const rule = compiled(source);
  expect(printTree(rule.tree)).toBe(text);
  expectSame(rule, compiled(text));
});

test("a cell of a decision table is printed as a condition about ?", () => {
  const cell = compileTests('not("mother", "father")', { kind: "text" }, scope);
  expect(cell.ok && printTree(cell.value.tree)).toBe('not(? = "mother" or ? = "father")');
});

test("a made-up name is none that the rule has already, however deep inside", () => {
  const rule = compiled("for n in amounts return { y: n, z: { v: 1 }.v, u: lines[count(tags) > n] }");
  expect(printTree(rule.tree)).toBe("for x in amounts return { y: x, z: { v: 1 }.v, u: lines[count(tags) > x] }");
  const crowded = compiled("{ x: 1, y: 2, z: 3, u: 4, v: 5, w: 6, all: for n in amounts return n }");
  expect(printTree(crowded.tree)).toContain("for x1 in amounts return x1");
});

test("whatever a rule is, its text is that rule, and its own text again", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyRule, (source) => {
      const rule = compileRule(source, scope);
      if (!rule.ok) return;
      accepted += 1;
      const text = printTree(rule.value.tree);
      const again = compileRule(text, scope);
      if (!again.ok) throw new Error(`${source} as ${text}: ${JSON.stringify(again.issues)}`);
      expectSame(rule.value, again.value);
      expect(printTree(again.value.tree)).toBe(text);
    }),
    { numRuns: 800 },
  );
  // Most of what is built is a rule: the property is not about nothing.
  expect(accepted).toBeGreaterThan(500);
});

/** The text without each of its pairs of round brackets that do not belong to a call. */
const unbracketed = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w)])\(/gu)].map(({ index }) => {
    let [to, depth] = [index, 1];
    while (depth > 0) {
      to += 1;
      depth += { "(": 1, ")": -1 }[text[to] ?? ")"] ?? 0;
    }
    return `${text.slice(0, index)}${text.slice(index + 1, to)}${text.slice(to + 1)}`;
  });

const { sum } = fc.letrec<{ sum: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("copies", "pages", "2"),
    fc
      .tuple(tie("sum"), fc.constantFrom("+", "-", "*", "/", "**"), tie("sum"))
      .map(([l, op, r]) => `(${l}) ${op} (${r})`),
    tie("sum").map((of) => `-(${of})`),
  ),
}));
const { logic } = fc.letrec<{ logic: string }>((tie) => ({
  logic: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("a", "b", "copies = 2"),
    fc.tuple(tie("logic"), fc.constantFrom("and", "or", "="), tie("logic")).map(([l, op, r]) => `(${l}) ${op} (${r})`),
  ),
}));

test("without any pair of the brackets that are printed it would be another rule, or none", () => {
  fc.assert(
    fc.property(fc.oneof(sum, logic), (source) => {
      const { tree } = compiled(source);
      for (const text of unbracketed(printTree(tree))) {
        const less = compileRule(text, scope);
        expect(less.ok && isDeepStrictEqual(renumbered(less.value.tree), renumbered(tree)), text).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
