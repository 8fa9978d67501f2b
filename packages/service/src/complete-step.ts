import type { Dossier, DossierEventBody } from "@motlan/dossier";
import { fail, type Instant, issue, localDate, type Outcome, ok, tidy } from "@motlan/kernel";
import { statedAtStep } from "./asked-at-step.ts";
import type { Context, Official } from "./context.ts";
import { prepareResult, signResult } from "./issue-result.ts";
import { type Acting, officialAct, type Seen } from "./official-act.ts";
import type { Answers } from "./save-answers.ts";
import { spreadFor } from "./spread-for.ts";

interface Completing extends Seen {
  readonly note: string | null;
  /** What the step asks of her, by path. */
  readonly stated?: Answers;
}

/**
 * The official's step is done, with what it asks of her. Where the step issues a result, it is signed and stored with
 * the same breath.
 */
export const completeStep = (
  ctx: Context,
  official: Official,
  { note, stated = {}, ...seen }: Completing,
): Promise<Outcome<Dossier>> =>
  officialAct(ctx, official, {
    act: "complete",
    seen,
    bodies: async (acting) => {
      if (endsEarly(acting, ctx.clock.now()) && tidy(note ?? "") === "") return fail(issue("ends-early", "note"));
      const procedure = spreadFor(acting.dossier, acting.procedure, ctx);
      const given = statedAtStep({ ctx, official, dossier: acting.dossier, procedure, stated });
      if (!given.ok) return given;
      const done: DossierEventBody = { kind: "step-completed", step: acting.step.id, ...(note ? { note } : {}) };
      if (acting.step.issues === undefined) return ok([...given.value, done]);
      const values = Object.fromEntries(given.value.map(({ path, given: value }) => [path, value]));
      const dossier = { ...acting.dossier, values: { ...acting.dossier.values, ...values } };
      const signed = await sign(ctx, official, { ...acting, dossier });
      return signed.ok ? ok([...given.value, done, signed.value]) : signed;
    },
  });

const dayMs = 86_400_000;

/** What is made known stays so for its days; whoever ends it before, nobody having objected, says why. */
const endsEarly = ({ step, dossier, events }: Acting, now: Instant): boolean => {
  const begun = events.find(({ seq }) => seq === dossier.stepSeq)?.at;
  return (
    step.silenceDays !== undefined &&
    begun !== undefined &&
    Date.parse(now) < Date.parse(begun) + step.silenceDays * dayMs
  );
};

const sign = async (ctx: Context, official: Official, acting: Acting): Promise<Outcome<DossierEventBody>> => {
  const issuedAt = ctx.clock.now();
  const signedBy = { name: official.name, title: official.title };
  const procedure = spreadFor(acting.dossier, acting.procedure, ctx);
  const prepared = prepareResult({ ...acting, procedure, catalogue: ctx.catalogue, issuedAt, signedBy });
  if (!prepared.ok) return prepared;
  const year = localDate(issuedAt).slice(0, 4);
  const number = await acting.tx.nextNumber(`result:${procedure.result.type}:${official.authority}:${year}`);
  const result = signResult(prepared.value, { id: ctx.newId(), number: `${number}/${year}` });
  await acting.tx.addResult(result);
  return ok({ kind: "result-issued", step: acting.step.id, resultId: result.id, number: result.number });
};
