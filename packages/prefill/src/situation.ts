import type { Json } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import type { Knowledge } from "./knowledge.ts";

/** What a form is worked out from. */
export interface Situation {
  readonly procedure: Procedure;
  /** Where that is spread over those picked, as it was before: what may still come to be asked of them. */
  readonly published?: Procedure;
  readonly catalogue: Catalogue;
  readonly answers: Readonly<Record<string, Json>>;
  readonly knowledge: Knowledge;
  /**
   * Of subjects that answer in a session of their own, what they have said that counts here, by element; null while
   * that is nothing. A party of whom nothing is written here has said nothing.
   */
  readonly others?: Readonly<Record<string, Readonly<Record<string, Json>> | null>>;
  /** `yyyy-mm-dd` */
  readonly today: string;
}
