import type { PersonName } from "../population.ts";

/** The parts of a name by position: first word, last word, and what is between. One word alone is the given name. */
export const nameParts = (text: string): PersonName => {
  const words = text.normalize("NFC").split(" ");
  if (words.length === 1) return { family: "", middle: "", given: text.normalize("NFC") };
  return { family: words[0] ?? "", middle: words.slice(1, -1).join(" "), given: words.at(-1) ?? "" };
};

/** The name as it is written: `Nguyễn Thị Mai`, `H'Yun Niê`. */
export const printName = (name: PersonName): string =>
  [name.family, name.middle, name.given].filter((part) => part !== "").join(" ");
