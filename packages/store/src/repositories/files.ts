import type { FileRecord } from "@motlan/service";
import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../database.ts";
import { file } from "../schema/files.ts";

const { ordinal, ...columns } = getTableColumns(file);

export const addFile = async (db: Db, record: FileRecord): Promise<void> => {
  await db.insert(file).values(record);
};

export const removeFile = async (db: Db, id: string): Promise<void> => {
  await db.delete(file).where(eq(file.id, id));
};

export const fileById = async (db: Db, id: string): Promise<FileRecord | null> => {
  const [row] = await db.select(columns).from(file).where(eq(file.id, id));
  return row ?? null;
};

/** In the order in which they were uploaded. */
export const filesOf = (db: Db, dossierId: string): Promise<readonly FileRecord[]> =>
  db.select(columns).from(file).where(eq(file.dossierId, dossierId)).orderBy(ordinal);
