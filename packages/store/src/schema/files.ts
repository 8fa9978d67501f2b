import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { dossier } from "./dossiers.ts";

export const file = pgTable(
  "file",
  {
    id: text().primaryKey(),
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    requirement: text().notNull(),
    evidenceType: text("evidence_type").notNull(),
    name: text().notNull(),
    mediaType: text("media_type").notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    uploadedAt: instant("uploaded_at").notNull(),
  },
  (table) => [index("file_of_dossier").on(table.dossierId, table.ordinal)],
);
