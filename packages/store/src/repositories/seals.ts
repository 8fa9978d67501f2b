import type { Seal } from "@motlan/prefill";
import { desc, eq } from "drizzle-orm";
import type { Db } from "../database.ts";
import { inserting } from "../inserting.ts";
import { seal as table } from "../schema/seals.ts";

export const insertSeals = inserting(table);

export const putSeals = (db: Db, dossierId: string, seals: readonly Seal[]): Promise<void> =>
  insertSeals(db, sealsOf(dossierId, seals));

export const sealsOf = (dossierId: string, seals: readonly Seal[]) => seals.map((seal) => ({ dossierId, ...seal }));

export const seals = (db: Db, dossierId: string): Promise<readonly Seal[]> =>
  db
    .selectDistinctOn([table.ref, table.element], {
      ref: table.ref,
      element: table.element,
      value: table.value,
      provenance: table.provenance,
      hash: table.hash,
    })
    .from(table)
    .where(eq(table.dossierId, dossierId))
    .orderBy(table.ref, table.element, desc(table.ordinal));
