import type { Difference } from "./differences.fixture.ts";
import { Failed, type Given } from "./engines.fixture.ts";
import { atoms, comparisons, first, isAny, isText, type KnownDifference, relations, textOf } from "./known.fixture.ts";

const isAstral = (value: unknown): boolean => typeof value === "string" && /[\u{10000}-\u{10FFFF}]/u.test(value);

const patterned = ["matches", "replace", "split"];

/** A pattern that matches nothing at all, or that JavaScript does not read. */
const isEmptyOrUnread = (pattern: string): boolean => {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test("");
  } catch {
    return true;
  }
};

/** What XML Schema's patterns have and JavaScript's have not, or otherwise. */
const isOfOneDialect = (difference: Difference): boolean => {
  const [pattern = "", third = "", flags = ""] = [1, 2, 3].map((index) => textOf(first(difference, index)));
  return (
    isEmptyOrUnread(pattern) ||
    /\\[icpw]|-\[|\)/u.test(pattern) ||
    (isAny(difference, ["replace"]) && /[$\\]/u.test(third)) ||
    /[xqmz]/u.test(isAny(difference, ["matches"]) ? third : flags)
  );
};

/** Dates and durations without their quotes, numbers as JavaScript writes them. */
const plain = (text: string): string =>
  text
    .replaceAll("\n", "\\n")
    .replace(/"(-?P[^"]*|\d{2}:[^"]*|\d{4}-[^"]*)"/gu, "$1")
    .replace(/-?\d+(?:\.\d+)?(?:e[+-]\d+)?/gu, (number) => Number(number).toPrecision(15));

const isOtherwiseWritten = ({ ours, theirs }: Difference): boolean =>
  isText(theirs) && (/^<(?:range|function)>$/u.test(theirs) || (isText(ours) && plain(ours) === plain(theirs)));

const isNothing = (given: Given): boolean => given === null || given instanceof Failed;

const fails = (given: Given, why: RegExp): boolean => given instanceof Failed && why.test(given.message);

/** A name of words with `and` between them, of which a parser made two. */
const isMisread = ({ text, ours, theirs }: Difference): boolean => {
  const names = text.split(/ and (?:time|months)/u).length - 1;
  if (names === 0 || !isNothing(theirs)) return false;
  return names > 2 || fails(theirs, /^Unrecognized token/u) || fails(ours, /"rule-syntax"|"name":"date"/u);
};

/** The functions that feelin announces and does not have. */
const lacking = [
  "overlaps before",
  "overlaps after",
  "finishes",
  "finished by",
  "during",
  "starts",
  "started by",
  "coincides",
];

/** Functions with parameters that feelin calls otherwise, or a list that it spreads. */
const renamed = ["sublist", "before", "after", "includes", "all", "any", "mode", ...lacking];

export const knownTexts: readonly KnownDifference[] = [
  {
    name: "names with and",
    why: "date and time is one name (10.3.1.2, 10.3.1.4). The parser that both engines have takes it for two in some deep nestings, whatever names it is told: ours or feelin refuses the text, or feelin goes on with what that means.",
    differs: isMisread,
    rare: true,
  },
  {
    name: "characters beyond U+FFFF",
    why: "Texts are ordered, counted and cut by code point (10.3.2.3.2, 10.3.4.3). feelin orders and counts back by the halves that JavaScript keeps such a character in.",
    differs: (difference) =>
      isAny(difference, ["substring", ...comparisons, ...relations]) && atoms(difference).some(isAstral),
  },
  {
    name: "patterns",
    why: "Patterns, flags and replacements are those of XQuery 1.0 and XPath 2.0 (10.3.4.3): an empty match or an unknown escape is an error, which gives null, and no flag changes what a category is. feelin hands them to JavaScript.",
    differs: (difference) => isAny(difference, patterned) && isOfOneDialect(difference),
  },
  {
    name: "texts of ranges, contexts and lists",
    why: "string gives the text of any value (10.3.4.1), but the standard writes out only those of single ones: inside a list or a context, ours puts what is a text outside in quotes. feelin has no text for a range, and none for a function but <function>.",
    differs: (difference) => isAny(difference, ["string"]) && isOtherwiseWritten(difference),
  },
  {
    name: "functions and parameters that it lacks",
    why: "The relations of ranges are there for points and ranges (table 78 of 10.3.4.7), union takes one list as well (10.3.4.4), and an argument may be given by the standard's name for the parameter (10.3.4): start position, point1. feelin throws or gives null, takes one list for the lists, and has other names.",
    differs: (difference) =>
      (isAny(difference, ["union"]) && difference.operands.length === 1) ||
      (isNothing(difference.theirs) &&
        (isAny(difference, lacking) || (difference.named && isAny(difference, renamed)))),
  },
];
