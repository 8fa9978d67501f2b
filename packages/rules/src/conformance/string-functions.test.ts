import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.4.3 substring", () => {
  hold([
    ['substring("foobar", 3)', "obar"],
    ['substring("foobar", 3, 3)', "oba"],
    ['substring("foobar", -2, 1)', "a"],
    ['substring("\\U01F40Eab", 2)', "ab"],
    ['substring("\\U01F40Eab", 1, 1)', "\u{1F40E}"],
    ['substring("foobar", 0)', null],
    ['substring("foobar", 7)', null],
    ['substring("foobar", -7)', null],
    ['substring("foobar", 6)', "r"],
    ['substring("foobar", 1.5)', null],
    ['substring("", 1)', null],
    ["substring(s, 1)", { s: null }, null],
    ['substring("foobar", n)', { n: null }, null],
    ["substring(s, 1)", { s: pending }, pending],
  ]);
});

describe("10.3.4.3 length and case", () => {
  hold([
    ['string length("foo")', 3],
    ['string length("\\U01F40Eab")', 3],
    ['string length("")', 0],
    ['string length("横綱")', 2],
    ["string length(s)", { s: null }, null],
    ["string length(s)", { s: pending }, pending],
    ['upper case("aBc4")', "ABC4"],
    ['upper case("đặng")', "ĐẶNG"],
    ["upper case(s)", { s: null }, null],
    ['lower case("aBc4")', "abc4"],
    ['lower case("ĐẶNG")', "đặng"],
    ["lower case(s)", { s: null }, null],
  ]);
});

describe("10.3.4.3 before, after, contains, starts, ends", () => {
  hold([
    ['substring before("foobar", "bar")', "foo"],
    ['substring before("foobar", "xyz")', ""],
    ['substring before("foobar", "")', ""],
    ['substring before(s, "x")', { s: null }, null],
    ['substring after("foobar", "ob")', "ar"],
    ['substring after("", "a")', ""],
    ['substring after("foobar", "xyz")', ""],
    ['substring after("foobar", "")', "foobar"],
    ['substring after("x", s)', { s: null }, null],
    ['contains("foobar", "of")', false],
    ['contains("foobar", "oob")', true],
    ['contains("foobar", "")', true],
    ['contains(s, "a")', { s: null }, null],
    ['contains(s, "a")', { s: pending }, pending],
    ['starts with("foobar", "fo")', true],
    ['starts with("foobar", "o")', false],
    ['starts with(s, "a")', { s: null }, null],
    ['ends with("foobar", "r")', true],
    ['ends with("foobar", "fo")', false],
    ['ends with("a", s)', { s: null }, null],
    ['contains(relation, "oth")', { relation: "mother" }, true],
  ]);
});

describe("10.3.4.3 replace", () => {
  hold([
    ['replace("banana", "a", "o")', "bonono"],
    ['replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")', "[1=ab][2=]cd"],
    ['replace("abracadabra", "bra", "*")', "a*cada*"],
    ['replace("abracadabra", "a.*a", "*")', "*"],
    ['replace("abracadabra", "a.*?a", "*")', "*c*bra"],
    ['replace("AAAA", "A+?", "b")', "bbbb"],
    ['replace("darted", "^(.*?)d(.*)$", "$1c$2")', "carted"],
    ['replace("abc", "B", "x", "i")', "axc"],
    ['replace("a.c", ".", "x", "q")', "axc"],
    ['replace("a\\nb", "^b", "x", "m")', "a\nx"],
    ['replace("a b", "a b", "x", "x")', "a b"],
    ['replace("abc", "[a", "x")', null],
    ['replace("abc", "a", "$")', null],
    ['replace("abc", "a", "x", "y")', null],
    ['replace("abc", "x*", "-")', null],
    ['replace(s, "a", "b")', { s: null }, null],
    ['replace("a", s, "b")', { s: null }, null],
    ['replace(s, "a", "b")', { s: pending }, pending],
  ]);
});

describe("10.3.4.3 matches and split", () => {
  hold([
    ['matches("foobar", "^fo*b")', true],
    ['matches("foobar", "^fo*z")', false],
    ['matches("abracadabra", "bra")', true],
    ['matches("abracadabra", "^a.*a$")', true],
    ['matches("foobar", "FOO", "i")', true],
    ['matches("a\\nb", "a.b")', false],
    ['matches("a\\nb", "a.b", "s")', true],
    ['matches("", "")', true],
    ['matches("Đặng", "\\\\p{L}+")', true],
    ['matches("0912345678", "^0\\\\d{9}$")', true],
    ['matches("abc", "(a)\\\\1")', null],
    ['matches("abc", "*")', null],
    ['matches(s, "a")', { s: null }, null],
    ['matches("a", s)', { s: null }, null],
    ['matches(s, "a")', { s: pending }, pending],
    ['split("John Doe", "\\\\s")', ["John", "Doe"]],
    ['split("a;b;c;;", ";")', ["a", "b", "c", "", ""]],
    ['split("abc", ";")', ["abc"]],
    ['split("", ";")', [""]],
    ['split("a1b22c", "[0-9]+")', ["a", "b", "c"]],
    ['split("abc", "")', null],
    ['split(s, ";")', { s: null }, null],
    ['split("a", s)', { s: null }, null],
    ['split("a;b", s)', { s: pending }, pending],
  ]);
});

describe("10.3.4.3 string join", () => {
  hold([
    ['string join(["a", "b", "c"], "_and_")', "a_and_b_and_c"],
    ['string join(["a", "b", "c"], "")', "abc"],
    ['string join(["a", "b", "c"], null)', "abc"],
    ['string join(["a"], "X")', "a"],
    ['string join(["a", null, "c"], "X")', "aXc"],
    ['string join([], "X")', ""],
    ['string join(["a", "b", "c"])', "abc"],
    ['string join(["a", null, "c"])', "ac"],
    ["string join([])", ""],
    ['string join("a", "X")', "a"],
    ['string join(texts, ", ")', { texts: ["a", "b"] }, "a, b"],
    ['string join(texts, ", ")', { texts: ["a", 7] }, "a"],
    ['string join(texts, ", ")', { texts: null }, null],
    ['string join(texts, ", ")', { texts: pending }, pending],
    ['string join(relations, "+")', { relations: ["mother", "father"] }, "mother+father"],
  ]);
});
