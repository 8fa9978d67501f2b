import { type Dossier, filerActs, type StateCode, wholeState } from "@motlan/dossier";
import type { Instant, Localized } from "@motlan/kernel";
import { authorityTitle, type Procedure, partOf } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { procedureOf } from "./own-dossier.ts";
import { type BegunPart, isDone, isLost, partsOf, waitedFor } from "./parts.ts";
import type { DossierRecord } from "./store.ts";

/** A part of a bundle, as its filer follows it. */
export interface FollowedPart {
  readonly id: string;
  readonly title: Localized;
  /** Its own dossier; null before its turn has come. */
  readonly begun: BegunView | null;
  /** The parts that it waits for still; null where one of them will never be done. */
  readonly waitsFor: readonly Localized[] | null;
}

interface BegunView {
  readonly dossierId: string;
  readonly code: string;
  readonly state: StateCode;
  readonly authority: Localized;
  /** Null once nothing more is due. */
  readonly due: Instant | null;
  readonly result: { readonly id: string; readonly title: Localized } | null;
  /** The filer owes an answer. */
  readonly awaitsMe: boolean;
}

/** A bundle that was sent: its parts, and how far the whole is. */
export interface FollowedBundle {
  readonly parts: readonly FollowedPart[];
  readonly state: StateCode;
  /** Something is still to be done. */
  readonly isOpen: boolean;
}

type Following = Pick<Context, "store" | "catalogue">;

/** Null for a dossier that is no bundle. */
export const followBundle = async (
  ctx: Following,
  record: Pick<DossierRecord, "id" | "procedureVersion">,
  dossier: Pick<Dossier, "parts">,
): Promise<FollowedBundle | null> => {
  if (dossier.parts === undefined) return null;
  const [procedure, parts] = await Promise.all([procedureOf(ctx.store, record), partsOf(ctx, record, dossier)]);
  // What will never begin holds nothing up.
  const counted = parts.filter((it) => it.dossier !== null || !isLost(it, parts));
  return {
    parts: parts.map((it) => followed(it, { ctx, procedure, parts })),
    state: wholeState(counted.map((it) => it.dossier?.state ?? null)),
    isOpen: counted.some((it) => it.dossier === null || !isClosed(it.dossier)),
  };
};

const isClosed = ({ refusal, state }: Dossier): boolean => refusal !== null || state === 10;

interface Among {
  readonly ctx: Following;
  readonly procedure: Procedure;
  readonly parts: readonly BegunPart[];
}

const followed = (it: BegunPart, { ctx, procedure, parts }: Among): FollowedPart => {
  const waiting = waitedFor(it.part, parts).filter((before) => !isDone(before));
  return {
    id: it.part.id,
    title: it.part.title,
    begun: it.dossier && begunView(it.id, it.dossier, { own: partOf(procedure, it.part.id), ctx }),
    waitsFor: it.dossier === null && isLost(it, parts) ? null : waiting.map(({ part }) => part.title),
  };
};

const begunView = (
  dossierId: string,
  dossier: Dossier,
  { own, ctx }: { readonly own: Procedure; readonly ctx: Following },
): BegunView => ({
  dossierId,
  code: dossier.code,
  state: dossier.state,
  authority: authorityTitle(dossier.authority, ctx.catalogue),
  due: dossier.step === null ? null : dossier.due,
  result: dossier.result && { id: dossier.result.id, title: own.result.title },
  awaitsMe: filerActs(dossier, own).length > 0,
});
