import type { Json } from "@motlan/kernel";
import type { CorrectionAnswer } from "@motlan/service";
import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";
import { dossier } from "./dossiers.ts";

/** Written once but for when it was taken and what was answered, each of which is set once. */
export const correction = pgTable(
  "correction",
  {
    number: text().primaryKey(),
    at: instant().notNull(),
    by: text().notNull(),
    byName: text("by_name").notNull(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    procedureCode: text("procedure_code").notNull(),
    law: text().notNull(),
    register: text().notNull(),
    service: text().notNull(),
    recordId: text("record_id").notNull(),
    inside: text().notNull(),
    entity: text().notNull(),
    element: text().notNull(),
    value: json().$type<Json>(),
    proposed: json().$type<Json>(),
    reason: text().notNull(),
    about: text(),
    owner: text().notNull(),
    takenAt: instant("taken_at"),
    answer: json().$type<CorrectionAnswer>(),
  },
  (table) => [
    index("correction_by").on(table.by, table.number),
    index("correction_of_record").on(table.recordId),
    index("correction_open").on(table.owner, table.number).where(sql`${table.answer} is null`),
  ],
);
