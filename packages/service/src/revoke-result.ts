import type { DossierEventBody } from "@motlan/dossier";
import { fold, mayRevoke, saidBy } from "@motlan/dossier";
import { fail, issue, type Outcome, ok, tidy } from "@motlan/kernel";
import type { Result, ResultRevocation } from "@motlan/results";
import { officialActor } from "./actors.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import type { Context, Official } from "./context.ts";
import { procedureOfResult } from "./own-dossier.ts";
import { type Held, recordEventsIn } from "./record-events.ts";
import type { Store } from "./store.ts";

/** Why a result may be taken out of use again. */
export const revocationReasons = [
  "issued-unlawfully",
  "false-statement",
  "forged-papers",
  "court-decision",
  "other",
] as const;

export type RevocationReason = (typeof revocationReasons)[number];

export interface Revoking {
  readonly resultId: string;
  readonly reasonCode: RevocationReason;
  readonly reason: string;
}

/** How many other dossiers rested on it, and are flagged. */
export interface Revoked {
  readonly open: number;
  readonly closed: number;
}

/**
 * Takes a result out of use: revocation, the dossiers that rest on it, and the jobs that tell the registers are one
 * transaction. The result is locked first, then the dossiers in the order of their ids: whoever comes to rest on it
 * at the same time has it locked, too.
 */
export const revokeResult = (ctx: Context, official: Official, revoking: Revoking): Promise<Outcome<Revoked>> =>
  allOrNothing(ctx.store, async (tx) => {
    const inside = { ...ctx, store: tx };
    const result = await tx.lockResult(revoking.resultId);
    if (result?.authority !== official.authority) return fail(issue("result-not-found"));
    const may = await revocationOf(inside, official, { result, revoking });
    if (!may.ok) return may;
    await tx.revoke(result.id, may.value);
    const resting = await tx.dossiersRestingOn(result.id);
    const ids = new Set([result.dossierId, ...resting.map(({ id }) => id)]);
    for (const dossierId of [...ids].toSorted()) await flag(ctx, official, { tx, dossierId, result, ...may.value });
    const open = resting.filter(({ listing }) => listing.status === "open").length;
    return ok({ open, closed: resting.length - open });
  });

interface Asked {
  readonly result: Result;
  readonly revoking: Revoking;
}

/** The revocation as it will stand, or why this official may not. */
const revocationOf = async (
  ctx: Context,
  official: Official,
  { result, revoking }: Asked,
): Promise<Outcome<ResultRevocation>> => {
  if (result.revocation !== null) return fail(issue("result-already-revoked"));
  const [procedure, events] = await Promise.all([
    procedureOfResult(ctx.store, result),
    ctx.store.events(result.dossierId),
  ]);
  const dossier = fold(events, { procedure, calendar: ctx.catalogue.calendar });
  if (dossier === null || !mayRevoke(dossier, procedure, official)) return fail(issue("act-not-allowed"));
  const reason = tidy(revoking.reason);
  if (reason === "") return fail(issue("reason-missing", "reason"));
  const { name, title, authority } = official;
  const { reasonCode } = revoking;
  return ok({
    at: ctx.clock.now(),
    by: { name, title, authority },
    reasonCode,
    reason,
    law: procedure.law.join("; "),
  });
};

interface Flagging extends Pick<ResultRevocation, "reasonCode" | "reason"> {
  readonly tx: Store;
  readonly dossierId: string;
  readonly result: Result;
}

/** Under lock and after the checks nothing can refuse this; if it does, all is undone. */
const flag = async (ctx: Context, official: Official, { tx, dossierId, ...flagging }: Flagging): Promise<void> => {
  const decide = async (held: Held) =>
    ok({ by: officialActor(official), bodies: bodiesFor(held, { tx, dossierId, ...flagging }) });
  const recorded = await recordEventsIn(ctx, tx, { dossierId, decide });
  if (!recorded.ok) throw new Error(`a dossier was not flagged: ${recorded.issues[0].code}`);
};

const bodiesFor = ({ dossier }: Held, { result, dossierId, reasonCode, reason }: Flagging): DossierEventBody[] => {
  const { id: resultId, number } = result;
  const issuing: DossierEventBody[] =
    result.dossierId === dossierId ? [{ kind: "result-revoked", resultId, number, reasonCode, reason }] : [];
  const resting = Object.entries(dossier?.requirements ?? {}).flatMap(([requirement, met]): DossierEventBody[] =>
    met.way === "result" && met.resultId === resultId
      ? [{ kind: "evidence-withdrawn", requirement, resultId, number, reason }]
      : [],
  );
  const said: DossierEventBody[] =
    dossier && saidBy(resultId, dossier.values).length > 0
      ? [{ kind: "evidence-withdrawn", requirement: null, resultId, number, reason }]
      : [];
  return [...issuing, ...resting, ...said];
};
