import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixedOf } from "./fixed.ts";
import { programOf } from "./regex.fixture.ts";
import { matches, replaceAll, split } from "./run-regex.ts";
import { Trace } from "./trace.ts";

const runs = { numRuns: 2000 };

interface Piece {
  readonly source: string;
  /** It can take no character. */
  readonly empty: boolean;
  /** It has a group that captures, and it has one inside of another construct. */
  readonly captures: boolean;
  readonly inside: boolean;
}

const atoms = [
  "a",
  "b",
  "A",
  "é",
  "😀",
  "1",
  ".",
  "[ab]",
  "[^ab]",
  "[a-c1]",
  "[^\\s]",
  "\\d",
  "\\D",
  "\\s",
  "\\S",
  "\\.",
];
const atom: fc.Arbitrary<Piece> = fc
  .constantFrom(...atoms)
  .map((source) => ({ source, empty: false, captures: false, inside: false }));
const anchor: fc.Arbitrary<Piece> = fc
  .constantFrom("^", "$")
  .map((source) => ({ source, empty: true, captures: false, inside: false }));

const joined = (parts: readonly Piece[], by: "" | "|"): Piece => {
  const captures = parts.some((part) => part.captures);
  const empty = by === "" ? parts.every((part) => part.empty) : parts.some((part) => part.empty);
  return { source: parts.map((part) => part.source).join(by), empty, captures, inside: captures };
};

const grouped = (of: Piece, captures: boolean): Piece =>
  captures
    ? { source: `(${of.source})`, empty: of.empty, captures, inside: of.captures }
    : { ...of, source: `(?:${of.source})`, inside: of.captures };

/**
 * Where a repeated part can be empty, or has a group inside, JavaScript differs on purpose: it takes no empty round,
 * and forgets at each round what the groups inside had captured.
 */
const quantified = (of: Piece, quantifier: string, wild: boolean): Piece =>
  !wild && (of.empty || of.inside)
    ? of
    : { ...of, source: of.source + quantifier, empty: of.empty || /^[?*]|^\{0/u.test(quantifier) };

const quantifier = fc.constantFrom("?", "*", "+", "{2}", "{1,2}", "{0,2}", "{2,}", "??", "*?", "+?", "{1,2}?", "{0,}?");

const patterns = (wild: boolean): fc.Arbitrary<string> =>
  fc
    .letrec<{ regex: Piece; branch: Piece; piece: Piece; group: Piece }>((tie) => ({
      regex: fc.array(tie("branch"), { minLength: 1, maxLength: 3 }).map((of) => joined(of, "|")),
      branch: fc.array(tie("piece"), { minLength: 1, maxLength: 3 }).map((of) => joined(of, "")),
      piece: fc.oneof(
        { weight: 3, arbitrary: atom },
        { weight: 1, arbitrary: anchor },
        {
          weight: 3,
          arbitrary: fc
            .tuple(fc.oneof({ maxDepth: 3 }, atom, tie("group")), quantifier)
            .map(([of, times]) => quantified(of, times, wild)),
        },
        { weight: 1, arbitrary: fc.oneof({ maxDepth: 3 }, atom, tie("group")) },
      ),
      group: fc.tuple(tie("regex"), fc.boolean()).map(([of, captures]) => grouped(of, captures)),
    }))
    .regex.map(({ source }) => source);

const flags = fc.subarray(["s", "m", "i"]).map((some) => some.join(""));
const texts = fc
  .string({ unit: fc.constantFrom("a", "b", "c", "B", "1", " ", "\n", ".", "é", "😀"), maxLength: 10 })
  // A newline at the end begins a line in JavaScript, and none in F&O.
  .map((text) => text.replace(/\n+$/u, ""));

test("a pattern matches where JavaScript's matches", () => {
  fc.assert(
    fc.property(patterns(true), flags, texts, (pattern, flags, text) => {
      expect(matches(programOf(pattern, flags), text)).toBe(new RegExp(pattern, `${flags}u`).test(text));
    }),
    runs,
  );
});

test("so many characters from start to end are found place by place as the pattern finds them, or left to it", () => {
  const places = fc.array(fc.tuple(fc.constantFrom(...atoms), fc.constantFrom("", "{2}")), { maxLength: 3 });
  const text = fc
    .array(fc.constantFrom(..."aAb1 é.".split(""), "😀", "\ud83d"), { maxLength: 5 })
    .map((of) => of.join(""));
  let told = 0;
  fc.assert(
    fc.property(places, text, (of, text) => {
      const program = programOf(`^${of.flat().join("")}$`, "");
      const found = fixedOf(program)?.(text);
      told += Number(found !== undefined);
      expect(found ?? matches(program, text)).toBe(matches(program, text));
    }),
    runs,
  );
  expect(told).toBeGreaterThan(runs.numRuns / 4);
});

test("what is replaced, and the first group of each match, are JavaScript's", () => {
  fc.assert(
    fc.property(patterns(false), flags, texts, (pattern, flags, text) => {
      const regex = new RegExp(pattern, `${flags}gu`);
      const expected = text.replace(regex, (all: string, first: unknown) =>
        typeof first === "string" ? `[${all}|${first}]` : `[${all}|]`,
      );
      const replaced = replaceAll(programOf(pattern, flags), text, "[$0|$1]");
      expect(replaced).toBe(new RegExp(regex, `${flags}u`).test("") ? null : expected);
    }),
    runs,
  );
});

test("the pieces of a split are those between JavaScript's matches", () => {
  fc.assert(
    fc.property(patterns(false), flags, texts, (pattern, flags, text) => {
      const regex = new RegExp(pattern, `${flags}gu`);
      const cut = text.replace(regex, "\0").split("\0");
      expect(split(programOf(pattern, flags), text)).toEqual(new RegExp(regex, `${flags}u`).test("") ? null : cut);
    }),
    runs,
  );
});

/** The steps looked at to find all matches. */
const effortOf = (pattern: string, text: string): number => {
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const trace = new Trace(programOf(pattern), codes);
  for (let pos = 0; pos < codes.length; ) {
    pos = trace.startsAt(pos) ? Math.max(pos + 1, trace.follow(pos)[1] ?? 0) : pos + 1;
  }
  return trace.effort;
};

test.each([
  ["(a+)+$", "a", "b"],
  ["(a|a)*b", "a", "c"],
  ["(x+x+)+y", "x", ""],
  [".*.*.*=.*", "a", ""],
  [".*.*.*=.*", "a", "="],
  ["a.*z|a", "a", ""],
  ["(a?){30}a{30}", "a", ""],
  ["(.*)(.*)(.*)(.*)[^a]", "a", ""],
])("to find %s in four times as many of %j takes four times as many steps", (pattern, letter, last) => {
  const short = effortOf(pattern, letter.repeat(1000) + last);
  const long = effortOf(pattern, letter.repeat(4000) + last);
  expect(long / short).toBeLessThan(4.5);
  expect(long).toBeLessThan(8 * 4000 * programOf(pattern).steps.length);
});
