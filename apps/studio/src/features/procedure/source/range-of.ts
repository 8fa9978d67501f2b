import type { Issue } from "@motlan/kernel";

/** Offsets in a text, the last one outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is underlined for a problem: the part of the rule that it is about, or the word at its place. */
export const rangeOf = (text: string, { params = {} }: Issue): Range => {
  const start = offsetOf(text, Number(params.line ?? 1), Number(params.column ?? 1));
  return inRule(text, start, params) ?? { from: start, to: wordEnd(text, start) };
};

/** The offset of a line and column, both counted from 1; the end of the text where it is shorter. */
export const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const next = text.indexOf("\n", start);
    if (next === -1) return text.length;
    start = next + 1;
  }
  return Math.min(start + column - 1, text.length);
};

/** A rule that stands in the text as it was read, in quotes or not, has its parts where they were counted. */
const inRule = (text: string, start: number, { rule, from, to }: NonNullable<Issue["params"]>): Range | null => {
  if (typeof rule !== "string" || typeof from !== "number" || typeof to !== "number" || to <= from) return null;
  const quote = /["']/u.test(text[start] ?? "") && text.startsWith(rule, start + 1) ? 1 : 0;
  if (!text.startsWith(rule, start + quote)) return null;
  return { from: start + quote + from, to: start + quote + to };
};

const wordEnd = (text: string, start: number): number => {
  const [word] = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,}\]]+)/u.exec(text.slice(start)) ?? [];
  return Math.min(start + (word?.length ?? 1), text.length);
};
