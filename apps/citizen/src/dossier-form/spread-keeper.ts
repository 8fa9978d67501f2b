import { type Procedure, spread } from "@motlan/procedure";
import type { DraftForm } from "../api/types.ts";

/** Spreads a form's procedure over those picked; the same object for as long as the same are picked. */
export const spreadKeeper = (): ((form: DraftForm) => Procedure) => {
  let kept: { readonly from: string; readonly procedure: Procedure } | null = null;
  return ({ procedure, state }) => {
    const ones = state.ones ?? [];
    const from = JSON.stringify([procedure.id, ones]);
    if (kept?.from !== from) kept = { from, procedure: spread(procedure, ones) };
    return kept.procedure;
  };
};
