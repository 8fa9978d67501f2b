import type { Tree as LezerTree } from "@lezer/common";
import type { Issue } from "@motlan/kernel";
import { problem } from "./problems.ts";

/** Rules are written by hand; beyond these something else has gone wrong, and no text may cost more. */
const maxLength = 4000;
const maxDepth = 250;
const maxBrackets = 40;

export const tooDeep = (source: string): Issue => problem("rule-too-deep", { from: 0, to: source.length });

/** How far brackets are nested, string literals apart. */
const bracketDepth = (source: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of source.replace(/"(?:[^"\\]|\\.)*"/gsu, "").matchAll(/[([{)\]}]/gu)) {
    depth += "([{".includes(bracket) ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** What is told from the text alone, before the parser, which is slow on brackets without end. */
export const textTooBig = (source: string): Issue | undefined => {
  const whole = { from: 0, to: source.length };
  if (source.length > maxLength) return problem("rule-too-long", whole, { expected: String(maxLength) });
  return bracketDepth(source) > maxBrackets ? tooDeep(source) : undefined;
};

/** The depth of the parser's tree, walked without recursion. */
export const isTooDeep = (tree: LezerTree): boolean => {
  let [depth, deepest] = [0, 0];
  tree.iterate({
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  });
  return deepest > maxDepth;
};
