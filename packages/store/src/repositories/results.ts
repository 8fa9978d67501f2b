import type { Result } from "@motlan/results";
import { arrayContains, desc, eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../database.ts";
import { result } from "../schema/results.ts";

const { ordinal, ...columns } = getTableColumns(result);

export const addResult = async (db: Db, issued: Result): Promise<void> => {
  await db.insert(result).values({ ...issued, visibleTo: [...issued.visibleTo] });
};

export const resultById = async (db: Db, id: string): Promise<Result | null> => {
  const [row] = await db.select(columns).from(result).where(eq(result.id, id));
  return row ?? null;
};

/** Newest first. */
export const resultsVisibleTo = (db: Db, personalId: string): Promise<readonly Result[]> =>
  db
    .select(columns)
    .from(result)
    .where(arrayContains(result.visibleTo, [personalId]))
    .orderBy(desc(ordinal));
