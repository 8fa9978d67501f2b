import type { Json } from "@motlan/kernel";
import type { DossierRecord, PartAnswer } from "@motlan/service";
import { arrayContains, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { dossier } from "../schema/dossiers.ts";
import { toRecord, toRow } from "./dossier-row.ts";

export const createDossier = async (db: Db, record: DossierRecord): Promise<void> => {
  await db.insert(dossier).values(toRow(record));
};

export const dossierById = async (db: Db, id: string): Promise<DossierRecord | null> => {
  const [row] = await db.select().from(dossier).where(eq(dossier.id, id));
  return row === undefined ? null : toRecord(row);
};

export const lockDossier = async (db: Db, id: string): Promise<DossierRecord | null> => {
  const [row] = await db.select().from(dossier).where(eq(dossier.id, id)).for("update");
  return row === undefined ? null : toRecord(row);
};

/** Newest first. */
export const dossiersOfFiler = async (db: Db, personalId: string): Promise<readonly DossierRecord[]> => {
  const rows = await db
    .select()
    .from(dossier)
    .where(eq(dossier.filer, personalId))
    .orderBy(desc(dossier.startedAt), desc(dossier.id));
  return rows.map(toRecord);
};

/** The last asked first. */
export const partsOf = async (db: Db, dossierId: string): Promise<readonly DossierRecord[]> => {
  const rows = await db
    .select()
    .from(dossier)
    .where(eq(dossier.partOf, dossierId))
    .orderBy(desc(dossier.startedAt), desc(dossier.id));
  return rows.map(toRecord);
};

export const answerPart = async (db: Db, id: string, partAnswer: PartAnswer): Promise<void> => {
  await db.update(dossier).set({ partAnswer }).where(eq(dossier.id, id));
};

/** In the order of their ids, in which they are locked. */
export const dossiersRestingOn = async (db: Db, resultId: string): Promise<readonly DossierRecord[]> => {
  const rows = await db
    .select()
    .from(dossier)
    .where(arrayContains(dossier.restsOn, [resultId]))
    .orderBy(dossier.id);
  return rows.map(toRecord);
};

/** One statement, so that two tabs that save different answers at once both keep them. */
export const saveAnswers = async (db: Db, id: string, patch: Readonly<Record<string, Json>>): Promise<void> => {
  const entries = Object.entries(patch);
  const given = JSON.stringify(Object.fromEntries(entries.filter(([, value]) => value !== null)));
  const taken = JSON.stringify(entries.filter(([, value]) => value === null).map(([path]) => path));
  const takenPaths = sql`array(select jsonb_array_elements_text(${taken}::jsonb))`;
  const answers = sql`(${dossier.answers} || ${given}::jsonb) - ${takenPaths}`;
  await db.update(dossier).set({ answers }).where(eq(dossier.id, id));
};
