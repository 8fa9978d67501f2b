import type { Tree } from "../tree.ts";
import type { Inner } from "./inner.ts";

/** What stands in a rule as it is; undefined where that has to be worked out, or is a text for something else. */
export const writtenIn = (tree: Tree | undefined): Inner | undefined =>
  tree?.node === "literal" && (tree.shape ?? "text") === "text" ? tree.value : undefined;
