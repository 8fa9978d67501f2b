import { readFileSync, writeFileSync } from "node:fs";

type Row = readonly string[];

const line = (cells: Row): string => `| ${cells.join(" | ")} |`;

/** A table of which the first column is text and the others are figures. */
export const table = (head: Row, rows: readonly Row[]): string => {
  const aligned = head.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [head, aligned, ...rows].map(line).join("\n");
};

/** Puts a text between the two markers of a section of a page. */
export const rewriteSection = (path: string, section: string, text: string): void => {
  const [begin, end] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`];
  const page = readFileSync(path, "utf8");
  const [before, ...rest] = page.split(begin);
  const [, after] = rest.join(begin).split(end);
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the markers of ${section}`);
  writeFileSync(path, `${before}${begin}\n\n${text.trim()}\n\n${end}${after}`);
};
