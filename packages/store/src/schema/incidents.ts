import type { Json } from "@motlan/kernel";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";

export const incident = pgTable(
  "incident",
  {
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    at: instant().notNull(),
    kind: text().notNull(),
    dossierId: text("dossier_id"),
    detail: json().$type<Json>(),
  },
  (table) => [index("incident_of_dossier").on(table.dossierId, table.ordinal)],
);
