import { currentStep } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { recordEvents } from "./record-events.ts";
import type { RefusalReason } from "./refuse-dossier.ts";

const reasonCode: RefusalReason = "not-come";

/**
 * Ends a dossier of which a step was not completed in the time that the procedure gives to who has to come, as the 60
 * days for both to sign a marriage. Nothing happens if the dossier has moved.
 */
export const lapse = async (
  ctx: Context,
  { dossierId, seq }: { readonly dossierId: string; readonly seq: number },
): Promise<Outcome<null>> => {
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier, procedure }) => {
    const step = dossier ? currentStep(dossier, procedure) : null;
    if (dossier?.stepSeq !== seq || step?.lapsesAfterDays === undefined) return fail(issue("dossier-moved"));
    return ok({ by: system, bodies: [{ kind: "refused", step: step.id, reasonCode, reason: "" }] });
  });
  return recorded.ok || recorded.issues[0].code === "dossier-moved" ? ok(null) : recorded;
};
