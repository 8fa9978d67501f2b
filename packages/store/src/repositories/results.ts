import type { IssuedResult, Result, ResultRevocation } from "@motlan/results";
import type { ResultsWanted } from "@motlan/service";
import { and, arrayContains, desc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Db } from "../database.ts";
import { result, resultRevocation } from "../schema/results.ts";

const { ordinal, aboutPersonalId, aboutName, ...own } = getTableColumns(result);
const { resultId, ...revocation } = getTableColumns(resultRevocation);
const columns = { ...own, about: { personalId: aboutPersonalId, name: aboutName }, revocation };

export const addResult = async (db: Db, { about, ...issued }: IssuedResult): Promise<void> => {
  await db.insert(result).values({
    ...issued,
    aboutPersonalId: about.personalId,
    aboutName: about.name,
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

export const resultsFor = (db: Db, { type, personalId, viewer }: ResultsWanted): Promise<readonly Result[]> =>
  resultsWhere(
    db,
    and(eq(aboutPersonalId, personalId), eq(result.type, type), arrayContains(result.visibleTo, [viewer])),
  );
