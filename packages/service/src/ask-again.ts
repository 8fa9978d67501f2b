import { type Outcome, ok } from "@motlan/kernel";
import { askAgainLater } from "./ask-again-later.ts";
import { askSilentAgain } from "./ask-silent-again.ts";
import type { Context } from "./context.ts";
import { draftAsHeard } from "./main-draft.ts";

export interface AskingAgain {
  readonly dossierId: string;
  /** How often they were asked again before. */
  readonly tries: number;
}

/** For a draft alone: once it was sent, what is missing is the office's to look up. */
export const askAgain = async (ctx: Context, { dossierId, tries }: AskingAgain): Promise<Outcome<null>> => {
  const record = await ctx.store.dossier(dossierId);
  if (!record || record.part || record.listing.status !== "draft") return ok(null);
  await askAgainLater(ctx, await askSilentAgain(ctx, await draftAsHeard(ctx, record)), tries);
  return ok(null);
};
