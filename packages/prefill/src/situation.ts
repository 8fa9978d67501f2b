import type { Json } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import type { Knowledge } from "./knowledge.ts";

/** What a form is worked out from. */
export interface Situation {
  readonly procedure: Procedure;
  readonly catalogue: Catalogue;
  readonly answers: Readonly<Record<string, Json>>;
  readonly knowledge: Knowledge;
  /** `yyyy-mm-dd` */
  readonly today: string;
}
