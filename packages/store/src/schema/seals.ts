import type { Json } from "@motlan/kernel";
import type { RegisterProvenance } from "@motlan/prefill";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { json } from "./columns.ts";
import { dossier } from "./dossiers.ts";

/** A newer seal does not replace an older one: the older one is what an earlier page was made from. */
export const seal = pgTable(
  "seal",
  {
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    ref: text().notNull(),
    element: text().notNull(),
    value: json().$type<Json>(),
    provenance: json().$type<RegisterProvenance>().notNull(),
    hash: text().notNull(),
  },
  (table) => [index("seal_newest").on(table.dossierId, table.ref, table.element, table.ordinal)],
);
