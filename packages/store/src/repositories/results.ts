import type { IssuedResult, Result, ResultRevocation } from "@motlan/results";
import type { ResultsWanted } from "@motlan/service";
import { and, arrayContains, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { result, resultRevocation } from "../schema/results.ts";

const { ordinal, ...own } = getTableColumns(result);
const { resultId, ...revocation } = getTableColumns(resultRevocation);
const columns = { ...own, revocation };

export const addResult = async (db: Db, issued: IssuedResult): Promise<void> => {
  await db.insert(result).values({
    ...issued,
    owners: [...issued.owners],
    visibleTo: [...issued.visibleTo],
  });
};

/** Newest first, each with its revocation, or null. */
const resultsWhere = (db: Db, condition: SQL | undefined): Promise<readonly Result[]> =>
  db
    .select(columns)
    .from(result)
    .leftJoin(resultRevocation, eq(resultId, result.id))
    .where(condition)
    .orderBy(desc(ordinal));

export const resultById = async (db: Db, id: string): Promise<Result | null> => {
  const [found] = await resultsWhere(db, eq(result.id, id));
  return found ?? null;
};

/** Locked by one statement and read by the next: a revocation that was waited for is seen. */
export const lockResult = async (db: Db, id: string): Promise<Result | null> => {
  await db.select({ id: result.id }).from(result).where(eq(result.id, id)).for("update");
  return resultById(db, id);
};

export const revoke = async (db: Db, id: string, revoked: ResultRevocation): Promise<boolean> => {
  const added = await db
    .insert(resultRevocation)
    .values({ resultId: id, ...revoked })
    .onConflictDoNothing()
    .returning({ id: resultId });
  return added.length > 0;
};

export const resultsVisibleTo = (db: Db, personalId: string): Promise<readonly Result[]> =>
  resultsWhere(db, arrayContains(result.visibleTo, [personalId]));

/** Of several whom a result is of, any one. */
const isAbout = (personalId: string): SQL => sql`${result.about} @> ${JSON.stringify([{ personalId }])}::jsonb`;

export const resultsFor = (db: Db, { type, personalId, viewer }: ResultsWanted): Promise<readonly Result[]> =>
  resultsWhere(db, and(isAbout(personalId), eq(result.type, type), arrayContains(result.visibleTo, [viewer])));
