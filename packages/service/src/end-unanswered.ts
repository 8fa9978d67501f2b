import { currentStep } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { recordEvents } from "./record-events.ts";
import type { RefusalReason } from "./refuse-dossier.ts";

const reasonCode: RefusalReason = "not-supplemented";

/**
 * Ends a dossier of which a supplement was not answered by the day that its procedure sets. Nothing happens if it was
 * answered, or if another request, with more time left, took the place of the first.
 */
export const endUnanswered = async (
  ctx: Context,
  { dossierId }: { readonly dossierId: string },
): Promise<Outcome<null>> => {
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier, procedure }) => {
    const until = dossier?.supplement?.until ?? null;
    const step = dossier ? currentStep(dossier, procedure) : null;
    if (until === null || until > ctx.clock.now() || step === null) return fail(issue("dossier-moved"));
    return ok({ by: system, bodies: [{ kind: "refused", step: step.id, reasonCode, reason: "" }] });
  });
  return recorded.ok || recorded.issues[0].code === "dossier-moved" ? ok(null) : recorded;
};
