import { currentStep, fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { procedureOf } from "./own-dossier.ts";
import { recordEvents } from "./record-events.ts";
import { givenBy, serviceOf, tellRegister } from "./tell-register.ts";

/**
 * A step that the system takes: it calls a register's service and records what the answer gives. Fails, to be taken up
 * again, while the register does not answer; does nothing if the dossier has moved on.
 */
export const runSystemStep = async (
  ctx: Context,
  { dossierId, seq }: { dossierId: string; seq: number },
): Promise<Outcome<null>> => {
  const record = await ctx.store.dossier(dossierId);
  if (!record) return fail(issue("dossier-not-found"));
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(dossierId)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  const step = dossier && currentStep(dossier, procedure);
  if (dossier?.stepSeq !== seq || !step?.calls || step.actor.kind !== "system") return ok(null);
  const service = serviceOf(ctx, step.calls);
  const key = `${dossierId}:${step.id}`;
  const answer = await tellRegister(ctx, service, { held: { record, procedure, dossier }, result: null, key });
  if (answer.kind !== "found") return fail(issue("register-unavailable", "", { register: service.register }));
  const path = step.gives ?? "";
  const value = givenBy(service, answer.record, path.split(".")[1] ?? "");
  if (value === null) return fail(issue("register-malformed", "", { register: service.register }));
  const { register, id, law } = service;
  const { recordId, asOf } = answer;
  const provenance = { register, service: id, recordId, asOf, fetchedAt: ctx.clock.now(), enquiryId: key, law };
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier: now }) =>
    now?.stepSeq === seq
      ? ok({
          by: system,
          bodies: [
            {
              kind: "value-given",
              step: step.id,
              path,
              given: { value, provenance: { kind: "register", ...provenance } },
            },
            { kind: "step-completed", step: step.id },
          ],
        })
      : fail(issue("dossier-moved")),
  );
  return recorded.ok || recorded.issues[0].code === "dossier-moved" ? ok(null) : recorded;
};
