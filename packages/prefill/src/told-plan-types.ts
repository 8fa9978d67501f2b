import type { Localized } from "@motlan/kernel";
import type { RegisterState } from "@motlan/procedure";
import type { Named, PlanCost, WhyNotAsked } from "./plan-tree.ts";
import type { UseKind } from "./uses.ts";

/** A plan as people are told it, register by register: what they know by a name, and no rule, record or number. */
export interface ToldPlan {
  readonly registers: readonly ToldRegister[];
  readonly notAsked: readonly ToldNotAsked[];
  readonly cost: PlanCost;
}

/** `next`: it is about to be asked. */
export type ToldState = RegisterState | "next";

export interface ToldRegister {
  readonly title: Localized;
  readonly laws: readonly string[];
  readonly records: readonly ToldRecord[];
}

/** What one register is asked about one record, or about several of which all the same is to be said. */
export interface ToldRecord {
  readonly number: number;
  /** Whom of the procedure it is; of a record that is only passed through, what leads to it. */
  readonly who: readonly Localized[];
  /** The answers by which it is this one. */
  readonly by: readonly Localized[];
  /** What led to it, and whose word that is; null for the session's person. */
  readonly through: { readonly relation: Localized; readonly register: Localized } | null;
  readonly elements: readonly Localized[];
  /** What all of that is for; nothing where it was wanted before an answer changed that. */
  readonly uses: readonly ToldUse[];
  /** The registers that were asked for some of it before, and could not tell. */
  readonly insteadOf: readonly Localized[];
  readonly state: ToldState;
}

/** `identifies`: other registers look the record up by it. */
export interface ToldUse {
  readonly kind: UseKind | "identifies";
  readonly of: readonly Localized[];
}

/** For one and the same reason, of whom what is asked of no register. */
export interface ToldNotAsked {
  readonly why: WhyNotAsked;
  readonly of: readonly { readonly who: Localized; readonly elements: readonly Named[] }[];
}
