import type { DossierRecord, DraftMove, InFlightPage } from "@motlan/service";
import { and, asc, eq, gt, isNull, ne } from "drizzle-orm";
import { atomically, type Db } from "../database.ts";
import { dossier } from "../schema/dossiers.ts";
import { draftMove } from "../schema/draft-moves.ts";
import { procedureVersion } from "../schema/procedures.ts";
import { toRecord } from "./dossier-row.ts";

/** In the order of their ids; what a party was asked goes with the dossier, and is not told by itself. */
export const inFlight = async (
  db: Db,
  { procedureId, after, limit }: InFlightPage,
): Promise<readonly DossierRecord[]> => {
  const rows = await db
    .select({ dossier })
    .from(dossier)
    .innerJoin(procedureVersion, eq(procedureVersion.id, dossier.procedureVersion))
    .where(
      and(
        eq(procedureVersion.procedureId, procedureId),
        ne(dossier.status, "closed"),
        isNull(dossier.partOf),
        after === undefined ? undefined : gt(dossier.id, after),
      ),
    )
    .orderBy(asc(dossier.id))
    .limit(limit);
  return rows.map((row) => toRecord(row.dossier));
};

/** The version and the answers in one statement with the record of it, and only from the version that was looked at. */
export const moveDraft = (db: Db, move: DraftMove): Promise<boolean> =>
  atomically(db, async (tx) => {
    const { dossierId, from, to, answers, by, at, lost, asked } = move;
    const moved = await tx
      .update(dossier)
      .set({ procedureVersion: to, answers })
      .where(and(eq(dossier.id, dossierId), eq(dossier.procedureVersion, from), eq(dossier.status, "draft")))
      .returning({ id: dossier.id });
    if (moved.length === 0) return false;
    await tx.insert(draftMove).values({ dossierId, fromVersion: from, toVersion: to, by, at, lost, asked });
    return true;
  });

export const movesOf = async (db: Db, dossierId: string): Promise<readonly Omit<DraftMove, "answers">[]> => {
  const rows = await db
    .select()
    .from(draftMove)
    .where(eq(draftMove.dossierId, dossierId))
    .orderBy(asc(draftMove.ordinal));
  return rows.map(({ fromVersion: from, toVersion: to, ordinal: _, ...move }) => ({ ...move, from, to }));
};
