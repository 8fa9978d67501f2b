import type { IncidentRecord } from "@motlan/service";
import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../database.ts";
import { incident } from "../schema/incidents.ts";

const { ordinal, ...columns } = getTableColumns(incident);

export const addIncident = async (db: Db, record: IncidentRecord): Promise<void> => {
  await db.insert(incident).values(record);
};

/** In the order in which they happened. */
export const incidents = (db: Db, dossierId: string): Promise<readonly IncidentRecord[]> =>
  db.select(columns).from(incident).where(eq(incident.dossierId, dossierId)).orderBy(ordinal);
