import type { Instant } from "@motlan/kernel";
import type { CachedAnswer } from "@motlan/service";
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Db } from "../database.ts";
import { cachedAnswer as table } from "../schema/cached-answers.ts";

export const cachedAnswer = async (db: Db, key: string, now: Instant): Promise<string | null> => {
  const [row] = await db
    .select({ sealed: table.sealed })
    .from(table)
    .where(and(eq(table.key, key), gt(table.expiresAt, now)));
  return row?.sealed ?? null;
};

const atOnce = 100;

/** Those that have expired go as others come, some at a time; two who clear away at once do not wait for each other. */
export const keepAnswer = async (db: Db, row: CachedAnswer, now: Instant): Promise<void> => {
  await db.insert(table).values(row).onConflictDoUpdate({ target: table.key, set: row });
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
