import type { DossierListing, DossierRecord } from "@motlan/service";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "../database.ts";
import { dossier } from "../schema/dossiers.ts";
import { toRecord } from "./dossier-row.ts";

const nearestFirst = [sql`${dossier.due} asc nulls last`, asc(dossier.id)];
const newestFirst = [sql`${dossier.submittedAt} desc nulls last`, desc(dossier.id)];

/**
 * Each part reads its first rows from its own index and the outer select sorts those few.
 * One statement: between two, a dossier that is just being closed would be listed twice or not at all.
 */
export const worklist = async (db: Db, authority: string, limit: number): Promise<readonly DossierRecord[]> => {
  const ids = (status: DossierListing["status"]) =>
    db
      .select({ id: dossier.id })
      .from(dossier)
      .where(and(eq(dossier.authority, authority), sql`${dossier.status} = ${sql.raw(`'${status}'`)}`))
      .orderBy(...(status === "open" ? nearestFirst : newestFirst))
      .limit(limit);
  const handed = db
    .select({ id: dossier.id })
    .from(dossier)
    .where(eq(dossier.handedTo, authority))
    .orderBy(...nearestFirst)
    .limit(limit);
  const rows = await db
    .select()
    .from(dossier)
    .where(inArray(dossier.id, unionAll(ids("open"), ids("closed"), handed)))
    .orderBy(
      sql`${dossier.status} = 'closed'`,
      sql`case when ${dossier.status} = 'open' then ${dossier.due} end asc nulls last`,
      // Due at one minute: who came first is served first.
      sql`case when ${dossier.status} = 'open' then ${dossier.submittedAt} end asc nulls last`,
      sql`${dossier.submittedAt} desc nulls last`,
      dossier.id,
    )
    .limit(limit);
  return rows.map(toRecord);
};
