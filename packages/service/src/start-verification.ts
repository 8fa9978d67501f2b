import type { Dossier } from "@motlan/dossier";
import { fail, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import type { Context, Official } from "./context.ts";
import { officialAct, type Seen } from "./official-act.ts";

/** The official asks another office to verify; the deadline moves by what the procedure allows, once. */
export const startVerification = (
  ctx: Context,
  official: Official,
  { note, ...seen }: Seen & { readonly note: string },
): Promise<Outcome<Dossier>> =>
  officialAct(ctx, official, {
    act: "verify",
    seen,
    bodies: async ({ step }) =>
      tidy(note) === ""
        ? fail(issue("reason-missing", "note"))
        : ok([
            {
              kind: "verification-started",
              step: step.id,
              note: tidy(note),
              workingDays: step.verifyAddsDays ?? 0,
            },
          ]),
  });
