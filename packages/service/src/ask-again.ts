import { type Outcome, ok } from "@motlan/kernel";
import { askAgainLater } from "./ask-again-later.ts";
import { askSilentAgain } from "./ask-silent-again.ts";
import { bringIn } from "./bring-in.ts";
import type { Context } from "./context.ts";
import { draftAsHeard } from "./main-draft.ts";

export interface AskingAgain {
  readonly dossierId: string;
  /** How often they were asked again before. */
  readonly tries: number;
}

/** For a draft, what is missing of it; once it was sent, only what it was sent without. */
export const askAgain = async (ctx: Context, { dossierId, tries }: AskingAgain): Promise<Outcome<null>> => {
  const record = await ctx.store.dossier(dossierId);
  if (!record || record.part) return ok(null);
  if (record.listing.status !== "draft") return bringIn(ctx, record, tries);
  await askAgainLater(ctx, await askSilentAgain(ctx, await draftAsHeard(ctx, record), { by: "again" }), tries);
  return ok(null);
};
