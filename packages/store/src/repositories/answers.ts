import type { CameOfLooks } from "@motlan/service";
import { sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import { closing, insertDisclosures } from "./disclosures.ts";
import { insertIncidents } from "./incidents.ts";
import { insertSeals, sealsOf } from "./seals.ts";

/** One statement: it needs no transaction to be all or nothing, and a form waits for one way there and back. */
export const recordAnswers = async (
  db: Db,
  dossierId: string,
  { named, seals, closings, incidents }: CameOfLooks,
): Promise<void> => {
  await db.execute(sql`
    with told as (${insertDisclosures.statement(named)}),
      sealed as (${insertSeals.statement(sealsOf(dossierId, seals))}),
      noted as (${insertIncidents.statement(incidents)})
    ${closing(closings)}`);
};
