import type { IncidentRecord } from "@motlan/service";
import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "../database.ts";
import { inserting } from "../inserting.ts";
import { incident } from "../schema/incidents.ts";

const { ordinal, ...columns } = getTableColumns(incident);

export const insertIncidents = inserting(incident);

export const addIncident = (db: Db, record: IncidentRecord): Promise<void> => insertIncidents(db, [record]);

/** In the order in which they happened. */
export const incidents = (db: Db, dossierId: string): Promise<readonly IncidentRecord[]> =>
  db.select(columns).from(incident).where(eq(incident.dossierId, dossierId)).orderBy(ordinal);
