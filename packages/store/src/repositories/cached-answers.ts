import type { Instant } from "@motlan/kernel";
import type { CachedAnswer } from "@motlan/service";
import { and, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { cachedAnswer as table } from "../schema/cached-answers.ts";

export const cachedAnswers = async (
  db: Db,
  keys: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .select({ key: table.key, sealed: table.sealed })
    .from(table)
    .where(and(inArray(table.key, [...keys]), gt(table.expiresAt, now)));
  return new Map(rows.map(({ key, sealed }) => [key, sealed]));
};

const atOnce = 100;

/** Those that have expired go as others come, some at a time; two who clear away at once do not wait for each other. */
export const keepAnswers = async (db: Db, rows: readonly CachedAnswer[], now: Instant): Promise<void> => {
  // In one order for all: two who keep the same at once do not wait for each other.
  const inOrder = rows.toSorted((a, b) => a.key.localeCompare(b.key));
  await db
    .insert(table)
    .values(inOrder)
    .onConflictDoUpdate({
      target: table.key,
      set: { register: sql`excluded.register`, sealed: sql`excluded.sealed`, expiresAt: sql`excluded.expires_at` },
    });
  const expired = db
    .select({ key: table.key })
    .from(table)
    .where(lte(table.expiresAt, now))
    .limit(atOnce)
    .for("update", { skipLocked: true });
  await db.delete(table).where(inArray(table.key, expired));
};

export const forgetAnswers = async (db: Db, register: string): Promise<void> => {
  await db.delete(table).where(eq(table.register, register));
};
