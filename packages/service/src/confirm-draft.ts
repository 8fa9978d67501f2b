import { currentStep, type Dossier, filerActs } from "@motlan/dossier";
import { fail, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import { filerActor } from "./actors.ts";
import type { Context, Filer } from "./context.ts";
import { levelTooLow } from "./own-dossier.ts";
import { recordEvents } from "./record-events.ts";

export interface DraftAnswer {
  readonly dossierId: string;
  readonly seq: number;
  /** What is wrong with the draft, or null: it is right. */
  readonly objection: string | null;
}

/** The filer says of the draft result that it is right, or what is wrong; then it goes back to the last official. */
export const confirmDraft = (ctx: Context, filer: Filer, answer: DraftAnswer): Promise<Outcome<Dossier>> =>
  recordEvents(ctx, answer.dossierId, async ({ record, dossier, procedure }) => {
    if (!dossier || record.filer !== filer.personalId) return fail(issue("dossier-not-found"));
    const tooLow = levelTooLow(filer, procedure);
    if (tooLow) return fail(tooLow);
    if (dossier.seq !== answer.seq) return fail(issue("dossier-moved"));
    const step = currentStep(dossier, procedure);
    if (!step || !filerActs(dossier, procedure).includes("confirm")) return fail(issue("act-not-allowed"));
    const note = answer.objection === null ? null : tidy(answer.objection);
    if (note === "") return fail(issue("reason-missing", "objection"));
    const body =
      note === null
        ? ({ kind: "step-completed", step: step.id } as const)
        : ({ kind: "draft-contested", step: step.id, note } as const);
    return ok({ by: filerActor(filer), bodies: [body] });
  });
