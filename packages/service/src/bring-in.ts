import { currentStep, type Dossier, type DossierEventBody, fold, isLeftOpen } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { isProposed } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { system } from "./actors.ts";
import { askAgainLater } from "./ask-again-later.ts";
import { askSilentAgain } from "./ask-silent-again.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { draftAsHeard } from "./main-draft.ts";
import { procedureOf } from "./own-dossier.ts";
import { recordEvents } from "./record-events.ts";
import { requirementsMet } from "./requirements-met.ts";
import type { DossierRecord } from "./store.ts";

/** What the filer was asked for instead she has stated: no register is looked into for it once it was sent. */
const isOwed = ({ whenDown }: RegisterService): boolean => whenDown === "wait" || whenDown === "official";

/**
 * Asks again for what a dossier was sent without, and writes into it what registers now say. What stays open is asked
 * for later; where an official has stated it meanwhile, hers stays.
 */
export const bringIn = async (ctx: Context, record: DossierRecord, tries: number): Promise<Outcome<null>> => {
  const [procedure, events] = await Promise.all([procedureOf(ctx.store, record), ctx.store.events(record.id)]);
  const sent = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (sent === null || !isLeftOpen(sent)) return ok(null);
  const heard = await askSilentAgain(ctx, await draftAsHeard(ctx, record), { by: "again", of: isOwed });
  const recorded = await recordEvents(ctx, record.id, async ({ dossier, procedure: of }) => {
    const step = dossier && currentStep(dossier, of);
    const bodies = dossier && step ? said(ctx, heard, { dossier, step: step.id }) : [];
    return bodies.length > 0 ? ok({ by: system, bodies }) : fail(issue("dossier-moved"));
  });
  if (!recorded.ok && recorded.issues[0].code !== "dossier-moved") return recorded;
  if (!recorded.ok || isLeftOpen(recorded.value))
    await askAgainLater(ctx, heard, tries, ({ register, service }) => {
      const silent = ctx.catalogue.registers[register]?.services[service];
      return silent !== undefined && isOwed(silent);
    });
  return ok(null);
};

interface Open {
  readonly dossier: Dossier;
  readonly step: string;
}

const said = (ctx: Context, heard: Draft, open: Open): readonly DossierEventBody[] =>
  open.dossier.supplement === null ? [...valuesSaid(heard, open), ...proofsFound(ctx, heard, open)] : [];

const valuesSaid = ({ resolution, situation }: Draft, { dossier, step }: Open): readonly DossierEventBody[] =>
  (dossier.left ?? []).flatMap(({ path }) => {
    const seal = resolution.seal(path);
    if (!seal || isProposed(seal, situation.catalogue)) return [];
    const given = { value: seal.value, provenance: { kind: "register" as const, ...seal.provenance } };
    return [{ kind: "value-given" as const, step, path, given }];
  });

const proofsFound = (ctx: Context, heard: Draft, { dossier, step }: Open): readonly DossierEventBody[] => {
  const now = requirementsMet(ctx, heard, formStateOf(ctx, heard, []));
  return Object.entries(dossier.requirements).flatMap(([requirement, before]) => {
    const met = now[requirement];
    const isOpen = before.way === "official" && before.silent !== undefined;
    if (!isOpen || met === undefined || (met.way === "official" && met.silent !== undefined)) return [];
    return [{ kind: "requirement-met" as const, step, requirement, met }];
  });
};
