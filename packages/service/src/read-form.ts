import { type Outcome, ok } from "@motlan/kernel";
import { nextCalls } from "@motlan/prefill";
import type { FormState, Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { openForm } from "./draft.ts";
import { formState } from "./form-state.ts";
import { underWay } from "./others-answers.ts";

export interface DraftForm {
  /** As published; the form spreads it over those that `state` says were picked. */
  readonly procedure: Procedure;
  readonly state: FormState;
  /** True while a register is still to be asked, or to answer: then the form asks for `prefill`. */
  readonly more: boolean;
  /** The version that the form is of. */
  readonly version: string;
}

/** The form of a draft: its definition and what is known for it. */
export const readForm = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<DraftForm>> => {
  const draft = await openForm(ctx, filer, dossierId);
  if (!draft.ok) return draft;
  const { published, situation, resolution, open, part } = draft.value;
  const isOpen = part ? open !== null && open.length > 0 : open === null;
  const more = isOpen && (underWay(draft.value).length > 0 || nextCalls(situation, resolution).length > 0);
  return ok({
    procedure: published,
    state: await formState(ctx, draft.value),
    more,
    version: draft.value.record.procedureVersion,
  });
};
