import type { Dossier } from "@motlan/dossier";
import { fail, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import type { Context, Official } from "./context.ts";
import { officialAct, type Seen } from "./official-act.ts";

/** Why a dossier may be refused (birth registration: Decree 123/2015/NĐ-CP; form 03 of Circular 03/2025/TT-VPCP). */
export const refusalReasons = [
  "not-competent",
  "not-supplemented",
  "forged-papers",
  "false-statement",
  "already-registered",
  "not-come",
  "other",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** Refuses a dossier, never without a reason in words. */
export const refuseDossier = (
  ctx: Context,
  official: Official,
  { reasonCode, reason, ...seen }: Seen & { readonly reasonCode: RefusalReason; readonly reason: string },
): Promise<Outcome<Dossier>> =>
  officialAct(ctx, official, {
    act: "refuse",
    seen,
    bodies: async ({ step }) =>
      tidy(reason) === ""
        ? fail(issue("reason-missing", "reason"))
        : ok([{ kind: "refused", step: step.id, reasonCode, reason: tidy(reason) }]),
  });
