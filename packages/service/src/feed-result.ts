import { fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { procedureOf } from "./draft.ts";
import { recordEvents } from "./record-events.ts";
import { serviceOf, tellRegister } from "./tell-register.ts";

/** Tells a register of an issued result, once. Fails, to be taken up again, while the register does not answer. */
export const feedResult = async (
  ctx: Context,
  { dossierId, service: reference }: { dossierId: string; service: string },
): Promise<Outcome<null>> => {
  const record = await ctx.store.dossier(dossierId);
  if (!record) return fail(issue("dossier-not-found"));
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(dossierId)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  const result = dossier?.result ? await ctx.store.result(dossier.result.id) : null;
  if (!dossier || !result) return fail(issue("result-not-found"));
  if (dossier.fed.includes(reference)) return ok(null);
  const service = serviceOf(ctx, reference);
  const answer = await tellRegister(ctx, service, { held: { record, procedure, dossier }, result, key: result.id });
  if (answer.kind !== "found") return fail(issue("register-unavailable", "", { register: service.register }));
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier: now }) =>
    now?.fed.includes(reference)
      ? fail(issue("already-fed"))
      : ok({ by: system, bodies: [{ kind: "fed", service: reference, receipt: answer.recordId }] }),
  );
  return recorded.ok || recorded.issues[0].code === "already-fed" ? ok(null) : recorded;
};
