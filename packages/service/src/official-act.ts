import { currentStep, type Dossier, type DossierEventBody, type OfficialAct, officialActs } from "@motlan/dossier";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Step } from "@motlan/procedure";
import { officialActor } from "./actors.ts";
import type { Context, Official } from "./context.ts";
import { isBefore } from "./is-before.ts";
import { type Held, recordEvents } from "./record-events.ts";

/** Which dossier, and on which of its states the official decided. */
export interface Seen {
  readonly dossierId: string;
  /** The number of the last event that the official saw. */
  readonly seq: number;
}

export interface Acting extends Held {
  readonly dossier: Dossier;
  readonly step: Step;
}

/**
 * An act of an official: refused where it is not hers to take, or where the dossier has moved since she looked.
 * A dossier of another authority does not exist for her.
 */
export const officialAct = (
  ctx: Context,
  official: Official,
  {
    act,
    seen,
    bodies,
  }: {
    readonly act: OfficialAct;
    readonly seen: Seen;
    readonly bodies: (acting: Acting) => Promise<Outcome<readonly DossierEventBody[]>>;
  },
): Promise<Outcome<Dossier>> =>
  recordEvents(ctx, seen.dossierId, async (held) => {
    const { dossier, procedure, record } = held;
    if (dossier === null || !isBefore(official.authority, record)) return fail(issue("dossier-not-found"));
    if (dossier.seq !== seen.seq) return fail(issue("dossier-moved"));
    const step = currentStep(dossier, procedure);
    const allowed = officialActs(dossier, procedure, { ...official, policy: ctx.policy });
    if (!step || !allowed.includes(act)) return fail(issue(refusalOf(act, dossier), "", { act }));
    const decided = await bodies({ ...held, dossier, step });
    return decided.ok ? ok({ by: officialActor(official), bodies: decided.value }) : decided;
  });

const refusalOf = (act: OfficialAct, dossier: Dossier): string =>
  act === "supplement" && dossier.supplementsAsked > 0 && dossier.supplement === null
    ? "supplement-asked-before"
    : "act-not-allowed";
