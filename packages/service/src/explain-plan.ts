import { type Outcome, ok } from "@motlan/kernel";
import { explainPlan, type PlanTree, type ToldPlan, toldPlan } from "@motlan/prefill";
import type { Context, Filer } from "./context.ts";
import { openForm } from "./draft.ts";

/** Why registers were asked what they were for her form, or will be, and what none is asked for. It asks nothing itself. */
export const explainDossierPlan = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<PlanTree>> => {
  const draft = await openForm(ctx, filer, dossierId);
  return draft.ok ? ok(explainPlan(draft.value.situation, draft.value.resolution)) : draft;
};

/** The same as she herself is told it. */
export const tellDossierPlan = async (ctx: Context, filer: Filer, dossierId: string): Promise<Outcome<ToldPlan>> => {
  const explained = await explainDossierPlan(ctx, filer, dossierId);
  return explained.ok ? ok(toldPlan(explained.value)) : explained;
};
