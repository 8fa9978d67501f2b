import type { Json } from "@motlan/kernel";
import { eq, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { answeredRequest, counter } from "../schema/requests.ts";

/**
 * The lock is held to the end of the transaction: of two requests with one key the second waits here
 * until the first is answered, and then finds that answer.
 */
export const idempotent = async (
  db: Db,
  key: string,
  bodyHash: string,
): Promise<{ readonly answer: Json } | "conflict" | null> => {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  const [row] = await db.select().from(answeredRequest).where(eq(answeredRequest.key, key));
  if (row === undefined) return null;
  return row.bodyHash === bodyHash ? { answer: row.answer } : "conflict";
};

export const rememberAnswer = async (db: Db, row: typeof answeredRequest.$inferInsert): Promise<void> => {
  await db.insert(answeredRequest).values(row);
};

/** The counter's row stays locked to the end of the transaction, and a rollback takes the number back: no gaps. */
export const nextNumber = async (db: Db, name: string): Promise<number> => {
  const [row] = await db
    .insert(counter)
    .values({ name, last: 1 })
    .onConflictDoUpdate({ target: counter.name, set: { last: sql`${counter.last} + 1` } })
    .returning({ last: counter.last });
  if (row === undefined) throw new Error("an upsert gave no row");
  return row.last;
};
