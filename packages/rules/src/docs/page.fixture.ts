import { readFileSync } from "node:fs";

/** For the tests of what is written about the language: pages whose examples are run. Paths are from the top. */
export const readPage = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

interface Block {
  /** What stands after the fence: `feel`, `json world`. */
  readonly info: string;
  readonly text: string;
}

export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w[^\n]*)\n(.*?)^```$/gmsu)].map(([, info = "", text = ""]) => ({ info, text }));

export const blocksNamed = (page: string, info: string): readonly string[] =>
  blocksOf(page).flatMap((block) => (block.info === info ? [block.text] : []));

/** The cells of all rows of a page's tables, with their heads. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  [...page.matchAll(/^\| (.*) \|$/gmu)].map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));

/** What stands between backticks. */
export const codesIn = (cell = ""): readonly string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code);

/** From the first heading that has a title in it to the next of its level or above. */
export const sectionOf = (page: string, title: string): string => {
  const [start] = page.matchAll(new RegExp(`^(#+) .*${title}.*$`, "gmu"));
  if (start === undefined) return "";
  const rest = page.slice(start.index + start[0].length);
  const [end] = rest.matchAll(new RegExp(`^#{1,${start[1]?.length ?? 1}} `, "gmu"));
  return rest.slice(0, end?.index);
};
