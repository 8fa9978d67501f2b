import type { Dossier, DossierEventBody } from "@motlan/dossier";
import { localDate, type Outcome, ok } from "@motlan/kernel";
import type { Context, Official } from "./context.ts";
import { prepareResult, signResult } from "./issue-result.ts";
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
      if (acting.step.issues === undefined) return ok([done]);
      const signed = await sign(ctx, official, acting);
      return signed.ok ? ok([done, signed.value]) : signed;
    },
  });

const sign = async (ctx: Context, official: Official, acting: Acting): Promise<Outcome<DossierEventBody>> => {
  const issuedAt = ctx.clock.now();
  const signedBy = { name: official.name, title: official.title };
  const procedure = spreadFor(acting.dossier, acting.procedure, ctx);
  const prepared = prepareResult({ ...acting, procedure, catalogue: ctx.catalogue, issuedAt, signedBy });
  if (!prepared.ok) return prepared;
  const year = localDate(issuedAt).slice(0, 4);
  const number = await acting.tx.nextNumber(`result:${acting.procedure.result.type}:${official.authority}:${year}`);
  const result = signResult(prepared.value, { id: ctx.newId(), number: `${number}/${year}` });
  await acting.tx.addResult(result);
  return ok({ kind: "result-issued", step: acting.step.id, resultId: result.id, number: result.number });
};
