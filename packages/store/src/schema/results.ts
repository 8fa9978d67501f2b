import type { SourcedValues } from "@motlan/dossier";
import type { Result, ResultRevocation } from "@motlan/results";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";
import { dossier } from "./dossiers.ts";
import { procedureVersion } from "./procedures.ts";

/** Append-only (see the migration of triggers). */
export const result = pgTable(
  "result",
  {
    id: text().primaryKey(),
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    type: text().notNull(),
    number: text().notNull(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    procedureVersion: text("procedure_version")
      .notNull()
      .references(() => procedureVersion.id),
    authority: text().notNull(),
    issuedAt: instant("issued_at").notNull(),
    signedBy: json("signed_by").$type<Result["signedBy"]>().notNull(),
    about: json().$type<Result["about"]>().notNull(),
    owners: text().array().notNull(),
    validUntil: text("valid_until"),
    visibleTo: text("visible_to").array().notNull(),
    values: json().$type<SourcedValues>().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index("result_visible_to").using("gin", table.visibleTo),
    index("result_about").using("gin", table.about.op("jsonb_path_ops")),
  ],
);

/** Beside the result, which stays as it was issued. Append-only (see the migration of triggers). */
export const resultRevocation = pgTable("result_revocation", {
  resultId: text("result_id")
    .primaryKey()
    .references(() => result.id),
  at: instant().notNull(),
  by: json().$type<ResultRevocation["by"]>().notNull(),
  reasonCode: text("reason_code").notNull(),
  reason: text().notNull(),
  law: text().notNull(),
});
