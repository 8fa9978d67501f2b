import { tidy } from "@motlan/kernel";
import { type JsonObject, textAt } from "./json-object.ts";

/** Grave, acute, tilde, hook above, dot below: the tone marks, and not the marks that make ă, â, ê, ô, ơ, ư. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word with its tone at the end, for old and new spelling put it on different letters: hoà and hòa. */
const toneLast = (word: string): string => {
  const letters = word.normalize("NFD");
  return letters.replace(tones, "") + (letters.match(tones) ?? []).join("");
};

const comparable = (name: JsonObject): string =>
  tidy(["ho", "chuDem", "ten"].map((part) => textAt(name, part)).join(" "))
    .toLowerCase()
    .split(" ")
    .map(toneLast)
    .join(" ");

/** True if two names are written with the same letters and tones, whatever the case and the place of the marks. */
export const sameName = (one: JsonObject, other: JsonObject): boolean => comparable(one) === comparable(other);
