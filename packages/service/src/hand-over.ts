import { type Dossier, type DossierEventBody, fold } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { EnquiryOutcome } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { Result } from "@motlan/results";
import { system } from "./actors.ts";
import type { Context } from "./context.ts";
import { procedureOf } from "./own-dossier.ts";
import { recordEvents } from "./record-events.ts";
import { serviceOf, tellRegister } from "./tell-register.ts";

/** What a register is to be told of a dossier's result. */
export interface HandingOver {
  readonly dossierId: string;
  /** `register.service` */
  readonly service: string;
}

/** How one kind of handing over goes. */
export interface Handing {
  readonly isDone: (dossier: Dossier, service: string) => boolean;
  /** Whether something else has to be told first; then it is taken up again. */
  readonly waits: (dossier: Dossier, service: string, procedure: Procedure) => boolean;
  /** The same key twice is one record at the register. */
  readonly key: (result: Result) => string;
  readonly event: (service: string, receipt: string) => DossierEventBody;
}

/** Tells a register of a result, once. Fails, to be taken up again, while the register does not answer. */
export const handOver = async (
  ctx: Context,
  { dossierId, service: reference }: HandingOver,
  handing: Handing,
): Promise<Outcome<null>> => {
  const record = await ctx.store.dossier(dossierId);
  if (!record) return fail(issue("dossier-not-found"));
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(dossierId)]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  const result = dossier?.result ? await ctx.store.result(dossier.result.id) : null;
  if (!dossier || !result) return fail(issue("result-not-found"));
  if (handing.isDone(dossier, reference)) return ok(null);
  if (handing.waits(dossier, reference, procedure)) return fail(issue("not-told-yet", "", { service: reference }));
  const service = serviceOf(ctx, reference);
  const telling = { held: { record, procedure, dossier }, result, key: handing.key(result) };
  const answer = await tellRegister(ctx, service, telling);
  if (answer.kind !== "found") return notTold(ctx, dossierId, { reference, answer: answer.kind });
  const recorded = await recordEvents(ctx, dossierId, async ({ dossier: now }) =>
    now === null || handing.isDone(now, reference)
      ? fail(issue("told-already"))
      : ok({ by: system, bodies: [handing.event(reference, answer.recordId)] }),
  );
  return recorded.ok || recorded.issues[0].code === "told-already" ? ok(null) : recorded;
};

interface NotTold {
  readonly reference: string;
  readonly answer: Exclude<EnquiryOutcome, "asking" | "found">;
}

/** A register that is silent is told again. One that answers and does not take it is told again, too, and it shows. */
const notTold = async (ctx: Context, dossierId: string, { reference, answer }: NotTold): Promise<Outcome<null>> => {
  const register = reference.split(".")[0] ?? "";
  if (answer === "unavailable" || answer === "deferred") return fail(issue("register-unavailable", "", { register }));
  await recordEvents(ctx, dossierId, async ({ dossier }) =>
    dossier === null || dossier.notTaken.includes(reference)
      ? fail(issue("told-already"))
      : ok({ by: system, bodies: [{ kind: "not-taken", service: reference }] }),
  );
  return fail(issue("register-took-nothing", "", { register, service: reference }));
};
