import type { Dossier, DossierEventBody } from "@motlan/dossier";
import { localDate, type Outcome, ok } from "@motlan/kernel";
import type { Context, Official } from "./context.ts";
import { issueResult } from "./issue-result.ts";
import { type Acting, officialAct, type Seen } from "./official-act.ts";
import { spreadFor } from "./spread-for.ts";

/** The official's step is done. Where the step issues a result, it is signed and stored with the same breath. */
export const completeStep = (
  ctx: Context,
  official: Official,
  { note, ...seen }: Seen & { readonly note: string | null },
): Promise<Outcome<Dossier>> =>
  officialAct(ctx, official, {
    act: "complete",
    seen,
    bodies: async (acting) => {
      const done: DossierEventBody = { kind: "step-completed", step: acting.step.id, ...(note ? { note } : {}) };
      return ok(acting.step.issues === undefined ? [done] : [done, await sign(ctx, official, acting)]);
    },
  });

const sign = async (ctx: Context, official: Official, acting: Acting): Promise<DossierEventBody> => {
  const year = localDate(ctx.clock.now()).slice(0, 4);
  const number = await acting.tx.nextNumber(`result:${acting.procedure.result.type}:${official.authority}:${year}`);
  const result = issueResult({
    id: ctx.newId(),
    number: `${number}/${year}`,
    issuedAt: ctx.clock.now(),
    signedBy: { name: official.name, title: official.title },
    dossier: acting.dossier,
    record: acting.record,
    procedure: spreadFor(acting.dossier, acting.procedure, ctx),
  });
  await acting.tx.addResult(result);
  return { kind: "result-issued", step: acting.step.id, resultId: result.id, number: result.number };
};
