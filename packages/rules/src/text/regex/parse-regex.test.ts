import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cached } from "./cached.ts";
import { parseRegex } from "./parse-regex.ts";
import { programOf } from "./regex.fixture.ts";
import { maxPattern, maxProgram, type RegexProblem } from "./syntax.ts";

const refused: readonly (readonly [pattern: string, at: number, problem: RegexProblem])[] = [
  ["(a)\\1", 3, "back-reference"],
  ["(a)[b\\1]", 5, "back-reference"],
  ["\\0", 0, "back-reference"],
  ["a(?=b)", 1, "look-around"],
  ["a(?!b)", 1, "look-around"],
  ["(?<=a)b", 0, "look-around"],
  ["(?<!a)b", 0, "look-around"],
  ["(?<name>a)", 0, "group"],
  ["(?i)a", 0, "group"],
  ["a(b", 1, "group"],
  ["((a)", 0, "group"],
  ["(a))", 3, "group"],
  ["?", 0, "quantifier"],
  ["a**", 2, "quantifier"],
  ["a+*", 2, "quantifier"],
  ["a|*b", 2, "quantifier"],
  ["(+a)", 1, "quantifier"],
  ["{1}a", 0, "quantifier"],
  ["a{,2}", 1, "quantifier"],
  ["a{2,1}", 1, "quantifier"],
  ["a{2", 1, "quantifier"],
  ["a{x}", 1, "quantifier"],
  ["a{1}{2}", 4, "quantifier"],
  ["a}", 1, "character"],
  ["a]", 1, "character"],
  ["a\\", 1, "escape"],
  ["a\\b", 1, "escape"],
  ["\\_", 0, "escape"],
  ["\\u0041", 0, "escape"],
  ["😀\\q", 2, "escape"],
  ["[a\\b]", 2, "escape"],
  ["\\p", 2, "property"],
  ["\\p{Lx}", 2, "property"],
  ["\\p{L", 2, "property"],
  ["\\pL", 2, "property"],
  ["\\p{ IsBasicLatin}", 2, "property"],
  ["\\p{IsThai}", 2, "property"],
  ["\\p{constructor}", 2, "property"],
  ["\\p{Script=Latin}", 2, "property"],
  ["a[]", 1, "class"],
  ["[^]", 0, "class"],
  ["[]a]", 0, "class"],
  ["[a", 0, "class"],
  ["[a[b]", 2, "class"],
  ["[a-z-[b]", 0, "class"],
  ["[a-z-[b]c]", 0, "class"],
  ["[-[a]]", 2, "class"],
  ["[z-a]", 1, "range"],
  ["[a-\\d]", 1, "range"],
  ["[--a]", 1, "range"],
  ["[+--]", 1, "range"],
  ["a{2001}", 1, "too-large"],
  ["a{2000,}", 1, "too-large"],
  ["a{1000,2000}", 1, "too-large"],
  ["(?:a{50}){50}", 9, "too-large"],
  ["(?:(?:){1000}){1000}", 14, "too-large"],
  ["((((a{9}){9}){9}){9}){99999999999}", 17, "too-large"],
  ["a{900}b{900}c{900}", 0, "too-large"],
];

test.each(refused)("%s is refused at %i: %s", (pattern, at, problem) => {
  expect(parseRegex(pattern, "")).toEqual({ ok: false, at, problem });
});

test.each([
  ["p", 0],
  ["X", 0],
  [" ", 0],
  ["smix q", 4],
  ["g", 0],
])("the flags %j are refused at %i", (flags, at) => {
  expect(parseRegex("a", flags)).toEqual({ ok: false, at, problem: "flag" });
});

test("offsets are those of the pattern as written, with the white space that flag x leaves out", () => {
  expect(parseRegex("a b  ) c", "x")).toEqual({ ok: false, at: 5, problem: "group" });
  expect(parseRegex("\\p{ Lx }", "x")).toEqual({ ok: false, at: 2, problem: "property" });
  expect(parseRegex("a [ b", "x")).toEqual({ ok: false, at: 2, problem: "class" });
});

test("a pattern has at most 500 code points, and with flag q as well", () => {
  const longest = "😀".repeat(maxPattern);
  for (const flags of ["", "q"]) {
    expect(parseRegex(longest, flags).ok).toBe(true);
    expect(parseRegex(`${longest}a`, flags)).toEqual({ ok: false, at: longest.length, problem: "too-long" });
  }
});

test("the largest programs that are taken keep to the limit", () => {
  expect(programOf("a{2000}").steps).toHaveLength(maxProgram + 1);
  expect(programOf("a{999,}|(?:b?){0,333}").steps).toHaveLength(1 + 1 + 1000 + 3 * 333);
  expect(programOf(`${"(".repeat(250)}${")".repeat(250)}`).groups).toBe(250);
});

const fragments = "a b - ^ $ . | ( ) (?: [ ] [^ -[ { } {2} {1,3} * + ? \\ \\d \\p{L} \\p{ \\- , 1 é 😀".split(" ");

test("any text is a program within the limit or is refused at a place of it", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 20 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, fc.subarray(["s", "m", "i", "x", "q"]), (pattern, flags) => {
      const parsed = parseRegex(pattern, flags.join(""));
      if (parsed.ok) expect(parsed.program.steps.length).toBeLessThanOrEqual(maxProgram + 1);
      else expect(parsed.at).toBeLessThanOrEqual(pattern.length);
    }),
    { numRuns: 2000 },
  );
});

test("a program is kept, a pattern that has none gives null, and the one unused for longest goes", () => {
  const first = cached("a(b)", "i");
  expect(first).not.toBeNull();
  expect(cached("a(b)", "i")).toBe(first);
  expect(cached("a(b)", "")).not.toBe(first);
  expect(cached("a(b", "i")).toBeNull();
  expect(cached("a(b", "i")).toBeNull();
  for (let n = 0; n < 97; n += 1) cached(`a{${n}}`, "");
  expect(cached("a(b)", "i")).toBe(first);
  for (let n = 0; n < 99; n += 1) cached(`b{${n}}`, "");
  expect(cached("a(b)", "i")).toBe(first);
  for (let n = 0; n < 100; n += 1) cached(`c{${n}}`, "");
  expect(cached("a(b)", "i")).not.toBe(first);
});
