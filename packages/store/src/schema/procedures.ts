import type { Procedure } from "@motlan/procedure";
import type { PublicationAct } from "@motlan/service";
import { bigint, date, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";

/** Append-only (see the migration of triggers). */
export const procedureVersion = pgTable("procedure_version", {
  id: text().primaryKey(),
  procedureId: text("procedure_id").notNull(),
  definition: json().$type<Procedure>().notNull(),
  addedAt: instant("added_at").notNull(),
});

/** Append-only: what was done to a version, in the order of `ordinal`. */
export const publicationAct = pgTable(
  "publication_act",
  {
    version: text()
      .notNull()
      .references(() => procedureVersion.id),
    seq: integer().notNull(),
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    procedureId: text("procedure_id").notNull(),
    act: text().$type<PublicationAct["act"]>().notNull(),
    by: text().notNull(),
    at: instant().notNull(),
    effectiveFrom: date("effective_from", { mode: "string" }).notNull(),
    reason: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.version, table.seq] }),
    index("publication_act_of_procedure").on(table.procedureId, table.ordinal),
  ],
);
