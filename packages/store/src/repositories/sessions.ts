import type { Instant } from "@motlan/kernel";
import type { SessionRecord } from "@motlan/service";
import { and, eq, gt, lt } from "drizzle-orm";
import type { Db } from "../database.ts";
import { session } from "../schema/sessions.ts";

const keptMs = 30 * 86_400_000;

/** Sessions long expired go when a new one comes: no clock of the database is involved, and no job. */
export const putSession = async (db: Db, record: SessionRecord): Promise<void> => {
  await db.insert(session).values(record).onConflictDoUpdate({ target: session.id, set: record });
  const longAgo = new Date(Date.parse(record.expiresAt) - keptMs).toISOString();
  await db.delete(session).where(lt(session.expiresAt, longAgo));
};

export const sessionById = async (db: Db, id: string, now: Instant): Promise<SessionRecord | null> => {
  const [row] = await db
    .select()
    .from(session)
    .where(and(eq(session.id, id), gt(session.expiresAt, now)));
  return row ?? null;
};

export const removeSession = async (db: Db, id: string): Promise<void> => {
  await db.delete(session).where(eq(session.id, id));
};
