import type { Json } from "@motlan/kernel";

/** What an example says and what came of it, where they differ. */
export interface Difference {
  /** `papers`, `fees`, `due`, `checks`, the path of a value, or what it says that nobody asked (`answers.copies`). */
  readonly of: string;
  readonly expected: Json;
  readonly found: Json;
}
