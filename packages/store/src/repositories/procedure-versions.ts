import type { ProcedureVersion } from "@motlan/service";
import { desc, eq } from "drizzle-orm";
import type { Db } from "../database.ts";
import { procedureVersion as table } from "../schema/procedures.ts";

const columns = {
  id: table.id,
  procedureId: table.procedureId,
  definition: table.definition,
  publishedAt: table.publishedAt,
};

export const publish = async (db: Db, version: ProcedureVersion): Promise<void> => {
  await db.insert(table).values(version).onConflictDoNothing({ target: table.id });
};

export const version = async (db: Db, id: string): Promise<ProcedureVersion | null> => {
  const [row] = await db.select(columns).from(table).where(eq(table.id, id));
  return row ?? null;
};

export const currentVersions = (db: Db): Promise<readonly ProcedureVersion[]> =>
  db
    .selectDistinctOn([table.procedureId], columns)
    .from(table)
    .orderBy(table.procedureId, desc(table.publishedAt), desc(table.ordinal));
