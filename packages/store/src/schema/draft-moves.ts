import type { DraftMove } from "@motlan/service";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";
import { dossier } from "./dossiers.ts";
import { procedureVersion } from "./procedures.ts";

/** Append-only: which drafts went on to another version, and what had been answered in them that it does not ask. */
export const draftMove = pgTable(
  "draft_move",
  {
    ordinal: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    fromVersion: text("from_version")
      .notNull()
      .references(() => procedureVersion.id),
    toVersion: text("to_version")
      .notNull()
      .references(() => procedureVersion.id),
    by: text().notNull(),
    at: instant().notNull(),
    lost: json().$type<DraftMove["lost"]>().notNull(),
    asked: json().$type<DraftMove["asked"]>().notNull(),
  },
  (table) => [index("draft_move_of_dossier").on(table.dossierId, table.ordinal)],
);
