import type { OneOfSeveral } from "../form-state.ts";
import type { Procedure } from "../procedure.ts";
import { spreadForm } from "./spread.ts";

/** Gives a procedure as it is for those picked. */
export type SpreadOver = (procedure: Procedure, ones: readonly OneOfSeveral[] | undefined) => Procedure;

/** Spreads a procedure over those picked, and gives the same object for as long as it and they are the same. */
export const spreadKeeper = (): SpreadOver => {
  let kept: { readonly from: Procedure; readonly over: string; readonly procedure: Procedure } | null = null;
  return (from, ones = []) => {
    const over = JSON.stringify(ones);
    if (kept?.from !== from || kept.over !== over) kept = { from, over, procedure: spreadForm(from, ones) };
    return kept.procedure;
  };
};
