import type { Tree } from "../tree.ts";

/** Only these can go on for long, by names or by themselves; for all other rules nothing is counted. */
export const isCounted = (tree: Tree): boolean =>
  /"slots?":|"name":"(?:distinct values|matches|replace|split|stddev|union)"/u.test(JSON.stringify(tree));
