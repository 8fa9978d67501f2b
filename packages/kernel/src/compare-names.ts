import { tidy } from "./text.ts";

/**
 * How two names stand to each other. `same`: the same letters and tones in the same order, however they are written.
 * `unmarked`: one of them is written without any marks, and the letters are those of the other: likely, and no proof.
 * `turned`: the same words with the family name last, or backwards, as foreign papers have them: likely, and no proof.
 */
export type NameMatch = "same" | "unmarked" | "turned" | "different";

/**
 * Compares two names of people, each as a line. Case, spaces, composed and decomposed letters, the shape of an
 * apostrophe and where an old or new spelling puts the tone (`hoà`, `hòa`) are no difference; a tone, a mark, `đ` for
 * `d`, `y` for `i` and every other letter are: Trần is not Trấn.
 */
export const compareNames = (one: string, other: string): NameMatch => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || a.length !== b.length) return "different";
  if (areSame(a, b)) return "same";
  const [plainA, plainB] = [a.map(plain), b.map(plain)];
  if ((areSame(a, plainA) || areSame(b, plainB)) && areSame(plainA, plainB)) return "unmarked";
  return turned(a).some((it) => areSame(it, b)) || turned(b).some((it) => areSame(it, a)) ? "turned" : "different";
};

export const sameName = (one: string, other: string): boolean => compareNames(one, other) === "same";

type Words = readonly string[];

const areSame = (a: Words, b: Words): boolean => a.length === b.length && a.every((word, index) => word === b[index]);

const wordsOf = (name: string): Words => spelled(name).split(" ").filter(Boolean).map(toneLast);

/** An apostrophe belongs to what follows it (`H' Yun` is `H'Yun`); the letter of old Icelandic looks like `đ`, and is meant so. */
const spelled = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/'\s+/gu, "'")
    .replace(/[ðɖ]/gu, "đ");

/** Grave, acute, tilde, hook above, dot below: the tone marks, and not the marks that make ă, â, ê, ô, ơ, ư. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Where a word has one tone, it stands at the end. */
const toneLast = (word: string): string => {
  const letters = word.normalize("NFD");
  const found = letters.match(tones) ?? [];
  return found.length === 1 ? letters.replace(tones, "") + found.join("") : letters;
};

const plain = (word: string): string => word.replace(/\p{M}/gu, "").replace(/đ/gu, "d");

/** With the family name last, and backwards. */
const turned = (words: Words): readonly Words[] =>
  words.length < 2 ? [] : [[...words.slice(1), ...words.slice(0, 1)], words.toReversed()];
