import type { Tree } from "./tree.ts";
import type { Type } from "./type.ts";

/** A rule as published: plain JSON, which browser and server turn into closures with `toFunction`. */
export interface Rule {
  readonly type: Type;
  /** What the rule depends on: `child.birthDate`, `relation`, `status(father)`, `today()`. */
  readonly reads: readonly string[];
  readonly tree: Tree;
}
