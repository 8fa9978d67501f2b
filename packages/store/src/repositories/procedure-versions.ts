import type { ProcedureVersion, PublicationAct } from "@motlan/service";
import { asc, eq } from "drizzle-orm";
import type { Db } from "../database.ts";
import { publicationAct, procedureVersion as table } from "../schema/procedures.ts";

export const addVersion = async (db: Db, version: ProcedureVersion): Promise<void> => {
  await db.insert(table).values(version).onConflictDoNothing({ target: table.id });
};

export const version = async (db: Db, id: string): Promise<ProcedureVersion | null> => {
  const [row] = await db.select().from(table).where(eq(table.id, id));
  return row ?? null;
};

export const addPublicationAct = async (db: Db, act: PublicationAct): Promise<boolean> => {
  const written = await db
    .insert(publicationAct)
    .values(act)
    .onConflictDoNothing({ target: [publicationAct.version, publicationAct.seq] })
    .returning({ seq: publicationAct.seq });
  return written.length > 0;
};

const columns = {
  version: publicationAct.version,
  procedureId: publicationAct.procedureId,
  seq: publicationAct.seq,
  act: publicationAct.act,
  by: publicationAct.by,
  at: publicationAct.at,
  effectiveFrom: publicationAct.effectiveFrom,
  reason: publicationAct.reason,
};

export const publicationActs = (db: Db, procedureId?: string): Promise<readonly PublicationAct[]> =>
  db
    .select(columns)
    .from(publicationAct)
    .where(procedureId === undefined ? undefined : eq(publicationAct.procedureId, procedureId))
    .orderBy(asc(publicationAct.ordinal));
