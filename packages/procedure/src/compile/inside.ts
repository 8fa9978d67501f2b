import { isScalar, type Node } from "yaml";

/**
 * Where, in the text of a file, the character at an offset of a scalar's value stands. Folding, indentation and quotes
 * add white space and marks of their own alone, so that what is no white space is counted in both.
 */
export const insideOf = (node: unknown, offset: number, text: string): number | undefined => {
  const scalar = isScalar(node) ? node : undefined;
  const [start, end] = scalar?.range ?? [0, 0];
  if (scalar === undefined || typeof scalar.value !== "string") return undefined;
  let ahead = solid(scalar.value.slice(0, offset));
  for (let at = start + lengthOfMark(scalar, text); at < end; at++) {
    if (isBlank(text[at])) continue;
    if (ahead === 0) return at;
    ahead--;
  }
  return undefined;
};

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** How many characters are no white space, as they are counted in a text. */
const solid = (text: string): number => text.replaceAll(/\s/gu, "").length;

/** What stands before the value itself: a quote, or the line that says how a block is folded. */
const lengthOfMark = ({ type, range }: Node & { readonly type?: string }, text: string): number => {
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return 1;
  if (type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL") return 0;
  const start = range?.[0] ?? 0;
  return text.indexOf("\n", start) - start;
};
