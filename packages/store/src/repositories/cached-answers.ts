import type { Instant } from "@motlan/kernel";
import type { CachedAnswer } from "@motlan/service";
import { and, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { inserting } from "../inserting.ts";
import { cachedAnswer as table } from "../schema/cached-answers.ts";

export const cachedAnswers = async (
  db: Db,
  keys: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> => {
  const wanted = sql`array(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`;
  const rows = await db
    .select({ key: table.key, sealed: table.sealed })
    .from(table)
    .where(and(sql`${table.key} = any(${wanted})`, gt(table.expiresAt, now)));
  return new Map(rows.map(({ key, sealed }) => [key, sealed]));
};

const insert = inserting(
  table,
  `on conflict (key) do update set register = excluded.register, sealed = excluded.sealed, expires_at = excluded.expires_at`,
);

const atOnce = 100;

/** Those that have expired go as others come, some at a time; two who clear away at once do not wait for each other. */
export const keepAnswers = async (db: Db, rows: readonly CachedAnswer[], now: Instant): Promise<void> => {
  // In one order for all: two who keep the same at once do not wait for each other.
  const inOrder = rows.toSorted((a, b) => a.key.localeCompare(b.key));
  await insert(db, inOrder);
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
