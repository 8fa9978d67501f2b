import { expect, test } from "vitest";
import { programOf } from "./regex.fixture.ts";
import { matches, replaceAll, split } from "./run-regex.ts";
import { maxCost } from "./syntax.ts";

/** The poem of F&O 3.1, 5.6.3. */
const poem = `Kaum hat dies der Hahn gesehen,
Fängt er auch schon an zu krähen:
Kikeriki! Kikikerikih!!
Tak, tak, tak! - da kommen sie.
`;

test.each([
  ["foobar", "^fo*bar", "", true],
  ["foobar", "^fo*b*", "", true],
  ["abracadabra", "bra", "", true],
  ["abracadabra", "^a.*a$", "", true],
  ["abracadabra", "^bra", "", false],
  ["This is a characte", "This is a characte", "", true],
  [poem, "Kaum.*krähen", "", false],
  [poem, "Kaum.*krähen", "s", true],
  [poem, "^Kaum.*gesehen,$", "m", true],
  [poem, "^Kaum.*gesehen,$", "", false],
  [poem, "kiki", "i", true],
  ["\nabcd\ndefg\n", "^$", "m", true],
  ["abcd\n\ndefg\n ", "^$", "m", true],
  ["abcd\ndefg\n", "^$", "m", false],
  ["abcd\n", "d$", "", false],
  ["abcd\n", "d$", "m", true],
  ["abcd\n", "\\n$", "m", false],
  ["abcd\n", "\\n^", "m", false],
  ["abcd\n", "\\n$", "", true],
  ["Mary\rJones", "Mary.Jones", "", false],
  ["abracadabra", "(?:abra(?:cad)?)*", "q", false],
  ["x[y-z]", "x[y-z]", "q", true],
  ["x[Y-z]", "X[y-Z]", "qi", true],
  ["helloworld", "hello world", "x", true],
  ["helloworld", "hello[ ]world", "x", false],
  ["hello world", "hello\\ sworld", "x", true],
  ["hello world", " hello[ ]world ", "x", true],
  ["[ab", "\\[ a b", "x", true],
  [" ", "^[\\] ]$", "x", true],
  ["hello world", "\\p{ I s B a s i c L a t i n }+", "x", true],
  ["a", "a[^b]", "", false],
  ["a ", "a[^b]", "", true],
  ["", "", "", true],
])("matches(%j, %j, %j) is %s", (text, pattern, flags, expected) => {
  expect(matches(programOf(pattern, flags), text)).toBe(expected);
});

test.each([
  ["abcd", "(ab)|(a)", "[1=$1][2=$2]", "", "[1=ab][2=]cd"],
  ["abracadabra", "bra", "*", "", "a*cada*"],
  ["abracadabra", "a.*a", "*", "", "*"],
  ["abracadabra", "a.*?a", "*", "", "*c*bra"],
  ["abracadabra", "a", "", "", "brcdbr"],
  ["abracadabra", "a(.)", "a$1$1", "", "abbraccaddabbra"],
  ["AAAA", "A+", "b", "", "b"],
  ["AAAA", "A+?", "b", "", "bbbb"],
  ["darted", "^(.*?)d(.*)$", "$1c$2", "", "carted"],
  ["reluctant", "r.*?t", "X", "", "Xant"],
  ["0123456789", "(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", "", "(012) 345-6789"],
  ["facetiously", "[iouy]", "[$0]", "", "facet[i][o][u]sl[y]"],
  ["abc", "[A-Z]", "#", "i", "###"],
  ["abc", ".^[d-z]*", "#", "smix", "abc"],
  ["a\\b\\c", "\\", "\\\\", "q", "a\\\\b\\\\c"],
  ["a/b/c", "/", "$", "q", "a$b$c"],
  ["\u{1F40E}a\u{1F40E}", ".", "<$0>", "", "<\u{1F40E}><a><\u{1F40E}>"],
  ["ab", "(?:(a)|b)+", "[$1]", "", "[a]"],
])("replace(%j, %j, %j, %j) is %j", (text, pattern, replacement, flags, expected) => {
  expect(replaceAll(programOf(pattern, flags), text, replacement)).toBe(expected);
});

test.each([
  ["costs \\$$1", "costs $b"],
  ["\\\\$1", "\\b"],
  ["$01", "b"],
  ["$2", ""],
  ["$9", ""],
  ["$12", "b2"],
  ["$123", "b23"],
  ["$1x", "bx"],
  ["$00", "ab"],
])("in a replacement of a match with one group, %s gives %j", (replacement, expected) => {
  expect(replaceAll(programOf("a(.)"), "ab", replacement)).toBe(expected);
});

test.each(["$", "a$b", "\\", "\\n", "x\\", "$$1", "\\$$"])("%s is no replacement", (replacement) => {
  expect(replaceAll(programOf("a(.)"), "ab", replacement)).toBeNull();
  expect(replaceAll(programOf("a(.)"), "", replacement)).toBeNull();
});

test.each([
  ["John Doe", "\\s", "", ["John", "Doe"]],
  ["a;b;c;;", ";", "", ["a", "b", "c", "", ""]],
  [";a", ";", "", ["", "a"]],
  ["foo,bar", ",", "", ["foo", "bar"]],
  ["The cat sat on the mat", "\\s+", "", ["The", "cat", "sat", "on", "the", "mat"]],
  ["1, 15, 24, 50", ",\\s*", "", ["1", "15", "24", "50"]],
  ["Some unparsed <br> HTML <BR> text", "\\s*<br>\\s*", "i", ["Some unparsed", "HTML", "text"]],
  ["12.3.5.6", ".", "q", ["12", "3", "5", "6"]],
  ["a(1)b", "(\\()(\\d)\\)", "", ["a", "b"]],
  ["", ";", "", [""]],
  ["abc", ";", "", ["abc"]],
])("split(%j, %j, %j) is %j", (text, pattern, flags, expected) => {
  expect(split(programOf(pattern, flags), text)).toEqual(expected);
});

test.each(["", "a*", ".*?", "^", "$", "(a|)", "a{0,3}", "^$"])(
  "%j matches the empty text, so nothing can be replaced or split by it",
  (pattern) => {
    expect(replaceAll(programOf(pattern), "abc", "x")).toBeNull();
    expect(split(programOf(pattern), "abc")).toBeNull();
  },
);

test("a run that would cost too much is not begun", () => {
  const program = programOf("a{900}b");
  const text = "a".repeat(Math.ceil(maxCost / program.steps.length) + 1);
  expect(matches(program, text)).toBeNull();
  expect(replaceAll(program, text, "x")).toBeNull();
  expect(split(program, text)).toBeNull();
  expect(matches(program, text.slice(0, 1000))).toBe(false);
});
