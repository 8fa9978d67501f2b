import type { Issue, Outcome } from "@motlan/kernel";
import type { Example, Procedure } from "@motlan/procedure";
import type { Official, SourceFile } from "@motlan/procedure/compile";

/** A procedure's file as it stands, and what comes of it. */
export interface Definition extends SourceFile {
  /** The folder's name: known even where the file is wrong. */
  readonly id: string;
  readonly compiled: Outcome<Procedure>;
  /** What to think about in it; it publishes all the same. */
  readonly warnings: readonly Issue[];
  /** The file of examples beside it. */
  readonly beside?: SourceFile;
  /** Those of the file beside it; none where there is no such file, or the procedure itself is wrong. */
  readonly examples: Outcome<readonly Example[]>;
  /** What the file beside it says of the national record; absent where there is none, or the procedure itself is wrong. */
  readonly official?: Outcome<Official>;
}
