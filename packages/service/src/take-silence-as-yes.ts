import { currentStep } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { recordEvents } from "./record-events.ts";

/**
 * Nobody answered in time, the filer or those to whom it was made known, and the procedure takes that as yes. Nothing
 * happens if the dossier has moved, or while what somebody objected is verified.
 */
export const takeSilenceAsYes = async (
  ctx: Context,
  { dossierId, seq }: { dossierId: string; seq: number },
): Promise<Outcome<null>> => {
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier, procedure }) => {
    const step = dossier ? currentStep(dossier, procedure) : null;
    if (dossier?.stepSeq !== seq || step?.silenceDays === undefined) return fail(issue("dossier-moved"));
    if (dossier.verifiedAt === step.id) return fail(issue("dossier-moved"));
    return ok({ by: system, bodies: [{ kind: "step-completed", step: step.id, silence: true }] });
  });
  return recorded.ok || recorded.issues[0].code === "dossier-moved" ? ok(null) : recorded;
};
