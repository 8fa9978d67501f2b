import type { Instant, Localized } from "@motlan/kernel";
import type { Register } from "@motlan/procedure";
import type { HeldContent } from "./held-content.ts";

/** What one service said, as of when. Null: the sign-in said it just now. */
export interface HeldAnswer extends HeldContent {
  readonly asOf: Instant | null;
}

/** What one register holds of a person, as far as it has answered. */
export interface Holding {
  readonly register: { readonly id: string; readonly title: Localized; readonly operator: Localized };
  readonly state: "asking" | "found" | "none" | "unavailable";
  readonly answers: readonly HeldAnswer[];
}

export const named = ({ id, title, operator }: Register): Pick<Holding, "register"> => ({
  register: { id, title, operator },
});
