import type { Instant } from "@motlan/kernel";
import type { Dispute } from "@motlan/prefill";
import type { Correction, CorrectionAnswer, FollowedCorrection, OpenCorrection } from "@motlan/service";
import { and, asc, desc, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { correction } from "../schema/corrections.ts";
import { dossier } from "../schema/dossiers.ts";
import { seal } from "../schema/seals.ts";

export const addCorrection = async (db: Db, row: Correction): Promise<void> => {
  await db.insert(correction).values(row);
};

export const correctionByNumber = async (db: Db, number: string): Promise<FollowedCorrection | null> => {
  const [row] = await db.select().from(correction).where(eq(correction.number, number));
  return row ?? null;
};

export const correctionsOf = (db: Db, personalId: string): Promise<readonly FollowedCorrection[]> =>
  db
    .select()
    .from(correction)
    .where(eq(correction.by, personalId))
    .orderBy(desc(correction.at), desc(correction.number));

const isCorrected = sql`${correction.answer} ->> 'kind' = 'corrected'`;

/** By the records that were heard for the dossier, and by its filer: of what she hears first, too. */
export const disputes = async (db: Db, dossierId: string): Promise<readonly Dispute[]> => {
  const filer = db.select({ filer: dossier.filer }).from(dossier).where(eq(dossier.id, dossierId));
  const records = db
    .select({ recordId: sql`${seal.provenance} ->> 'recordId'` })
    .from(seal)
    .where(eq(seal.dossierId, dossierId));
  const { number, register, recordId, inside, element, value, proposed, answer } = correction;
  const rows = await db
    .select({
      number,
      register,
      recordId,
      inside,
      element,
      value,
      proposed,
      answer,
      own: sql<boolean>`${correction.by} = (${filer})`,
    })
    .from(correction)
    .where(and(or(isNull(answer), isCorrected), or(eq(correction.by, sql`(${filer})`), oneOf(records))))
    .orderBy(asc(number));
  return rows.map(({ answer: said, ...row }) => (said === null ? row : { ...row, correctedAt: said.at }));
};

/** An array, and not `in`: with that, the index would not be used beside the other. */
const oneOf = (records: { getSQL(): SQL }): SQL => sql`${correction.recordId} = any(array(${records}))`;

/** The first moment stays. */
export const correctionTaken = async (db: Db, number: string, takenAt: Instant): Promise<void> => {
  await db
    .update(correction)
    .set({ takenAt })
    .where(and(eq(correction.number, number), isNull(correction.takenAt)));
};

export const answerCorrection = async (db: Db, number: string, answer: CorrectionAnswer): Promise<boolean> => {
  const answered = await db
    .update(correction)
    .set({ answer })
    .where(and(eq(correction.number, number), isNull(correction.answer)))
    .returning({ number: correction.number });
  return answered.length > 0;
};

export const openCorrections = async (db: Db, limit: number): Promise<readonly OpenCorrection[]> => {
  const { number, owner, entity, element, at, takenAt } = correction;
  const place = sql<number>`row_number() over (partition by ${owner} order by ${at}, ${number})`.as("place");
  const ranked = db
    .select({ number, owner, entity, element, at, takenAt, place })
    .from(correction)
    .where(isNull(correction.answer))
    .as("ranked");
  const rows = await db
    .select()
    .from(ranked)
    .where(lte(ranked.place, limit))
    .orderBy(asc(ranked.owner), asc(ranked.place));
  return rows.map(({ place: _, ...row }) => row);
};
