import { type Chance, type Edit, pick } from "./chance.fixture.ts";

const offset = (text: string, number: number): number => number % (text.length + 1);

const linesEdited =
  (change: (lines: string[], chance: Chance & { readonly line: number }) => void): Edit =>
  (text, chance) => {
    const lines = text.split("\n");
    change(lines, { ...chance, line: chance.at % lines.length });
    return lines.join("\n");
  };

const indented = (by: (line: string, chance: Chance) => string): Edit =>
  linesEdited((lines, chance) => {
    lines[chance.line] = by(lines[chance.line] ?? "", chance);
  });

/** Offsets of all that a regular expression finds. */
const placesOf = (text: string, what: RegExp): readonly RegExpExecArray[] => [...text.matchAll(what)];

const replaced =
  (what: RegExp, by: (found: string, chance: Chance) => string): Edit =>
  (text, chance) => {
    const places = placesOf(text, what);
    if (places.length === 0) return text;
    const { index, 0: found } = pick(places, chance.at);
    return `${text.slice(0, index)}${by(found, chance)}${text.slice(index + found.length)}`;
  };

const signs = "[]{},:\"'-|>&*!%@`#?";

export const textualEdits: Readonly<Record<string, Edit>> = {
  "the text ends early": (text, { at }) => text.slice(0, offset(text, at)),
  "the text begins late": (text, { at }) => text.slice(offset(text, at)),
  "something is written in between": (text, { at, word }) =>
    `${text.slice(0, offset(text, at))}${word}${text.slice(offset(text, at))}`,
  "something is written over": (text, { at, word }) =>
    `${text.slice(0, offset(text, at))}${word}${text.slice(offset(text, at) + word.length)}`,
  "a stretch is gone": (text, { at, other }) =>
    `${text.slice(0, offset(text, at))}${text.slice(offset(text, at) + (other % 40))}`,
  "a word is another": replaced(/[\p{L}\d.*-]+/gu, (_, { word }) => word),
  "a word is misspelt": replaced(/[a-zA-Z]{3,}/gu, (found, { other }) => {
    const index = other % (found.length - 1);
    return `${found.slice(0, index)}${found[index + 1] ?? ""}${found[index] ?? ""}${found.slice(index + 2)}`;
  }),
  "a sign is gone": replaced(/[[\]{},:"'-]/gu, () => ""),
  "a sign is another": replaced(/[[\]{},:"'-]/gu, (_, { other }) => signs.charAt(other % signs.length)),
  "a line is too far right": indented((line, { other }) => `${" ".repeat(1 + (other % 5))}${line}`),
  "a line is too far left": indented((line, { other }) =>
    line.replace(new RegExp(`^ {1,${1 + (other % 4)}}`, "u"), ""),
  ),
  "a line begins with a tab": indented((line) => `\t${line.trimStart()}`),
  "a line is gone": linesEdited((lines, { line }) => lines.splice(line, 1)),
  "a line stands twice": linesEdited((lines, { line }) => lines.splice(line, 0, lines[line] ?? "")),
  "a line is elsewhere": linesEdited((lines, { line, other }) => {
    const [moved = ""] = lines.splice(line, 1);
    lines.splice(other % (lines.length + 1), 0, moved);
  }),
  "lines end as on Windows": (text) => text.replaceAll("\n", "\r\n"),
  "everything is one line": (text, { at }) => text.replaceAll("\n", at % 2 === 0 ? " " : "\r"),
};
