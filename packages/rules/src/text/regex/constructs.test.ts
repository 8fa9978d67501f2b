import { expect, test } from "vitest";
import { rangesOf } from "./char-sets.ts";
import { programOf } from "./regex.fixture.ts";
import { matches, replaceAll } from "./run-regex.ts";

const whole = (pattern: string, text: string, flags = ""): boolean | null =>
  matches(programOf(`^(?:${pattern})$`, flags), text);

/** A pattern, the texts that it takes whole, and some that it does not. */
const constructs: readonly (readonly [pattern: string, taken: readonly string[], left: readonly string[]])[] = [
  ["a|b|", ["a", "b", ""], ["ab", "c"]],
  ["(a|b)c", ["ac", "bc"], ["a", "c", "abc"]],
  ["()", [""], ["a"]],
  ["a?", ["", "a"], ["aa"]],
  ["a*", ["", "a", "aaaa"], ["b"]],
  ["a+", ["a", "aa"], [""]],
  ["a{2}", ["aa"], ["a", "aaa"]],
  ["a{2,}", ["aa", "aaaaa"], ["a"]],
  ["a{2,3}", ["aa", "aaa"], ["a", "aaaa"]],
  ["a{0}", [""], ["a"]],
  ["(?:ab){0,2}c", ["c", "abc", "ababc"], ["abababc"]],
  ["(?:a*)*b", ["b", "aab"], ["a"]],
  ["(?:a|b*)+c", ["c", "abbc"], ["d"]],
  ["(?:|a)+b", ["b", "aab"], ["a"]],
  ["^*a$*", ["a"], ["aa"]],
  [".", ["a", "é", "\u{1F600}", "\u2028"], ["\n", "\r", "ab", ""]],
  ["[abc]", ["a", "c"], ["d", ""]],
  ["[^abc]", ["d", "\n", "\u{1F600}"], ["a", ""]],
  ["[a-cx-z]", ["b", "y"], ["d"]],
  ["[😀-😃]", ["😁"], ["😄"]],
  ["[-a]", ["-", "a"], ["b"]],
  ["[a-]", ["-", "a"], ["b"]],
  ["[^-a]", ["b"], ["-", "a"]],
  ["[0-9-.]", ["5", "-", "."], [",", "/"]],
  ["[\\d-x]", ["5", "-", "x"], ["a"]],
  ["[a^]", ["a", "^"], ["b"]],
  ["[.$|()*+?{}]", [".", "$", "|", "(", "}"], ["a"]],
  ["[\\[\\]\\\\\\-]", ["[", "]", "\\", "-"], ["a"]],
  ["[a-z-[aeiou]]", ["b", "z"], ["a", "u", "-", "A"]],
  ["[^a-z-[0-9]]", ["A", "-"], ["b", "5"]],
  ["[a-z-[c-x-[m]]]", ["a", "m", "z"], ["c", "n"]],
  ["[\\w-[\\d]]", ["a", "é"], ["5", "-"]],
  ["[a--[b]]", ["a", "-"], ["b"]],
  ["\\d", ["0", "9", "٣"], ["a", "½"]],
  ["\\D", ["a", "½"], ["0", "٣"]],
  ["\\s", [" ", "\t", "\n", "\r"], ["\u00A0", "\f", "a"]],
  ["\\S", ["\u00A0", "a"], [" ", "\n"]],
  ["\\w", ["a", "ễ", "7", "$", "+", "\u0301", "\u{1F600}"], ["_", "-", ".", " ", "\u00A0", "\u0007"]],
  ["\\W", ["_", "-", " "], ["a", "$"]],
  ["\\i", ["a", "_", ":", "Đ"], ["1", "-", "."]],
  ["\\I", ["1", "-"], ["a", "_"]],
  ["\\c", ["a", "_", ":", "1", "-", ".", "\u00B7"], [" ", "$"]],
  ["\\C", [" ", "$"], ["a", "1"]],
  ["[\\i-[:]][\\c-[:]]*", ["xml-1.0"], ["1a", "a:b"]],
  ["\\p{L}", ["a", "Ế"], ["1", "\u0301"]],
  ["\\P{L}", ["1", "\u0301"], ["a"]],
  ["\\p{Lu}", ["A", "Đ"], ["a", "đ"]],
  ["[\\p{Lu}\\p{Nd}]", ["A", "1"], ["a"]],
  ["\\p{Sc}", ["₫", "$"], ["d"]],
  ["\\p{Cn}", ["\u0378"], ["a"]],
  ["\\p{IsBasicLatin}", ["a", "\n", "\0"], ["é"]],
  ["\\P{IsBasicLatin}", ["é"], ["a"]],
  ["\\p{IsLatinExtendedAdditional}", ["ế", "Ỹ"], ["é", "a"]],
  ["\\n\\r\\t", ["\n\r\t"], ["nrt"]],
  ["\\\\\\|\\.\\?\\*\\+\\(\\)\\{\\}\\-\\[\\]\\^\\$", ["\\|.?*+(){}-[]^$"], [""]],
  ["é😀+", ["é😀😀"], ["é😀é😀"]],
  ["-,:<>=!&'\"/", ["-,:<>=!&'\"/"], [""]],
];

test.each(constructs)("%s takes %j and leaves %j", (pattern, taken, left) => {
  expect(taken.filter((text) => whole(pattern, text) !== true)).toEqual([]);
  expect(left.filter((text) => whole(pattern, text) !== false)).toEqual([]);
});

test.each([
  ["ABC", "abc", true],
  ["đặng", "ĐẶNG", true],
  ["[A-Z]", "z", true],
  ["[a-z]", "Z", true],
  ["k", "\u212A", true],
  ["\u212A", "k", true],
  ["[\u2100-\u214F]", "k", true],
  ["ı", "I", true],
  ["[a-z]", "ı", true],
  ["[A-Z-[OI]]", "x", true],
  ["[A-Z-[OI]]", "o", false],
  ["[A-Z-[OI]]", "i", false],
  ["[^Q]", "q", false],
  ["[^Q]", "r", true],
  ["\\p{Lu}", "a", false],
  ["[\\p{Lu}b]", "B", true],
  ["[\\p{Lu}b]", "a", false],
])("without regard to case, %s takes %j: %s", (pattern, text, expected) => {
  expect(whole(pattern, text, "i")).toBe(expected);
});

test("case-variants are the letters of one upper or one lower case (F&O 3.1, 5.6.2)", () => {
  const letters = Array.from({ length: 0x2_00_00 }, (_, code) => ({ code, letter: String.fromCodePoint(code) }))
    .map(({ code, letter }) => ({ code, letter, upper: letter.toUpperCase(), lower: letter.toLowerCase() }))
    .filter(({ letter, upper, lower }) => letter !== upper || letter !== lower);
  const different = letters.flatMap((one) => {
    const isVariant = rangesOf([[one.code, one.code]], true);
    const others = letters.filter(
      ({ code, upper, lower }) => isVariant(code) !== (upper === one.upper || lower === one.lower),
    );
    return others.map(({ letter }) => one.letter + letter);
  });
  // Both are variants of θ, and Unicode folds what is variant of one to one.
  expect(different).toEqual(["ϑϴ", "ϴϑ"]);
});

/** What is found first, in a text where more than one match would do. */
test.each([
  ["a|ab", "abab", "[$0]", "[a]b[a]b"],
  ["ab|a", "abab", "[$0]", "[ab][ab]"],
  ["a+", "baab", "[$0]", "b[aa]b"],
  ["a+?", "baab", "[$0]", "b[a][a]b"],
  ["a{1,2}", "aaa", "[$0]", "[aa][a]"],
  ["a{1,2}?", "aaa", "[$0]", "[a][a][a]"],
  ["ba??", "baa", "[$0]", "[b]aa"],
  ["ba?", "baa", "[$0]", "[ba]a"],
  ["b(?:a*?)c?", "baac", "[$0]", "[b]aac"],
  ["(a*)(a*)b", "aab", "[$1|$2]", "[aa|]"],
  ["(a*?)(a*)b", "aab", "[$1|$2]", "[|aa]"],
  ["((a)|b)+", "ab", "[$1|$2]", "[b|a]"],
  ["(a){3}", "aaa", "[$1]", "[a]"],
  ["(a(b)?)+?c", "abac", "[$1|$2]", "[a|b]"],
  ["x(|a)+", "xaa", "[$0|$1]", "[x|]aa"],
  ["b(a*)*", "baa", "[$0|$1]", "[baa|aa]"],
])("%s in %s gives what stands first: %s %s", (pattern, text, replacement, expected) => {
  expect(replaceAll(programOf(pattern), text, replacement)).toBe(expected);
});
