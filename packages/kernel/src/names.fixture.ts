import * as fc from "fast-check";
import type { NameMatch } from "./compare-names.ts";

// Names for comparing, and what may be done to them. All letters are written out: nothing is taken apart by the code
// that is tested.

const lettersOf = (text: string): readonly string[] => Array.from(text);

/** Each vowel without a tone and with each of five: 66 letters that are written with a mark, as are đ and all capitals. */
export const vowels = [
  "aàáảãạ",
  "ăằắẳẵặ",
  "âầấẩẫậ",
  "eèéẻẽẹ",
  "êềếểễệ",
  "iìíỉĩị",
  "oòóỏõọ",
  "ôồốổỗộ",
  "ơờớởỡợ",
  "uùúủũụ",
  "ưừứửữự",
  "yỳýỷỹỵ",
].map(lettersOf);

const basic = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u" };

/** The letter without tone and mark. */
const bare = (letter: string): string => {
  const [first = letter] = vowels.find((row) => row.includes(letter)) ?? [];
  return letter === "đ" ? "d" : (Object.entries(basic).find(([marked]) => marked === first)?.[1] ?? first);
};

const marked = (text: string): boolean => lettersOf(text).some((letter) => bare(letter) !== letter);

const onsets = ["", "b", "ch", "d", "đ", "gi", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "t", "th", "tr", "v", "x"];
const codas = ["", "n", "ng", "nh", "m", "i", "t", "p"];

const syllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...vowels.flat()), fc.constantFrom(...codas))
  .map(([onset, vowel, coda]) => onset + vowel + coda);

/** Where old and new spelling put the tone on different letters. */
const placed = fc
  .tuple(fc.constantFrom("h", "kh", "t", "th", "l"), fc.constantFrom("oa", "oe", "uy"), fc.integer({ min: 1, max: 5 }))
  .map(([onset, rime, tone]) => onset + toned(rime, { tone, at: 0 }));

const toned = (rime: string, { tone, at }: { readonly tone: number; readonly at: number }): string =>
  lettersOf(rime)
    .map((letter, index) => (index === at ? (vowels.find(([first]) => first === letter)?.[tone] ?? letter) : letter))
    .join("");

const upland = fc.constantFrom("h'yun", "h'linh", "y", "niê", "k'brêu", "êban", "mlô", "byă");

/** One to six words. */
export const aName = fc.array(
  fc.oneof({ weight: 6, arbitrary: syllable }, { weight: 2, arbitrary: placed }, { weight: 1, arbitrary: upland }),
  { minLength: 1, maxLength: 6 },
);

type Name = readonly string[];

/** What is made of a name, and how the two then stand; null where it cannot be made of this one. */
export type Change = (name: Name, at: number) => readonly [string, NameMatch] | null;

const written = (name: Name): string => name.join(" ");

/** The place of the letter changed, counted over those that may be. */
const withLetter = (
  name: Name,
  at: number,
  { of, to }: { readonly of: (letter: string) => boolean; readonly to: (letter: string, by: number) => string },
): string | null => {
  const letters = lettersOf(written(name));
  const places = letters.flatMap((letter, index) => (of(letter) ? [index] : []));
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return null;
  return letters.map((letter, index) => (index === place ? to(letter, at) : letter)).join("");
};

/** Of two of which one has no marks at all nobody can tell; of any others a letter does. */
const otherThan = (name: Name, other: string | null): readonly [string, NameMatch] | null => {
  if (other === null || other === written(name)) return null;
  const areBareAlike = lettersOf(written(name)).map(bare).join("") === lettersOf(other).map(bare).join("");
  const isBare = !marked(written(name)) || !marked(other);
  return [other, isBare && areBareAlike ? "unmarked" : "different"];
};

const rowOf = (letter: string): readonly string[] => vowels.find((row) => row.includes(letter)) ?? [];

export const changes: readonly Change[] = [
  (name) => [written(name).normalize("NFD"), "same"],
  (name) => [written(name).toUpperCase(), "same"],
  (name) => [`  ${name.join("   ")} `, "same"],
  (name) => [written(name).replaceAll("'", "’"), "same"],
  (name) => [written(name).replaceAll("'", "' ").toUpperCase().normalize("NFD"), "same"],
  // hòa → hoà
  (name) => [
    written(name).replaceAll(/([òóỏõọ])([ae])(?=\s|$)|([ùúủũụ])(y)(?=\s|$)/gu, (whole) => {
      const [first = "", second = ""] = whole;
      const tone = rowOf(first).indexOf(first);
      return (rowOf(first)[0] ?? "") + (rowOf(second)[tone] ?? "");
    }),
    "same",
  ],
  (name) => {
    const other = lettersOf(written(name)).map(bare).join("");
    return [other, other === written(name) ? "same" : "unmarked"];
  },
  (name) => turnedInto(name, [...name.slice(1), ...name.slice(0, 1)]),
  (name) => turnedInto(name, name.toReversed()),
  // Another tone.
  (name, at) =>
    otherThan(
      name,
      withLetter(name, at, {
        of: (letter) => rowOf(letter).length > 0,
        to: (letter, by) => rowOf(letter)[(rowOf(letter).indexOf(letter) + 1 + (by % 5)) % 6] ?? letter,
      }),
    ),
  // Another letter under the same tone.
  (name, at) =>
    otherThan(
      name,
      withLetter(name, at, {
        of: (letter) => rowOf(letter).length > 0,
        to: (letter, by) =>
          vowels[(vowels.findIndex((row) => row.includes(letter)) + 1 + (by % 11)) % 12]?.[
            rowOf(letter).indexOf(letter)
          ] ?? letter,
      }),
    ),
  // d and đ
  (name, at) =>
    otherThan(
      name,
      withLetter(name, at, { of: (letter) => /[dđ]/u.test(letter), to: (letter) => (letter === "d" ? "đ" : "d") }),
    ),
  // A word too many, and one too few.
  (name) => [written([...name, "an"]), "different"],
  (name) => (name.length > 1 ? [written(name.slice(1)), "different"] : null),
];

const turnedInto = (name: Name, other: Name): readonly [string, NameMatch] | null =>
  written(name) === written(other) ? null : [written(other), "turned"];
