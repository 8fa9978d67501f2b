import type { Procedure } from "@motlan/procedure";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";

/** Append-only (see the migration of triggers). */
export const procedureVersion = pgTable(
  "procedure_version",
  {
    id: text().primaryKey(),
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    procedureId: text("procedure_id").notNull(),
    definition: json().$type<Procedure>().notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (table) => [index("procedure_version_newest").on(table.procedureId, table.publishedAt, table.ordinal)],
);
