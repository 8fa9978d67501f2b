import type { EnquiryOutcome } from "@motlan/prefill";
import { bigint, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * Append-only but for the outcome and when to ask again, which are set once (see the migration of triggers).
 * No foreign key to the dossier: a look is on record whatever becomes of what it was for.
 */
export const disclosure = pgTable(
  "disclosure",
  {
    id: text().primaryKey(),
    ordinal: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    at: instant().notNull(),
    person: text().notNull(),
    register: text().notNull(),
    service: text().notNull(),
    elements: text().array().notNull(),
    ref: text().notNull(),
    dossierId: text("dossier_id").notNull(),
    procedureCode: text("procedure_code").notNull(),
    law: text().notNull(),
    by: text().notNull(),
    outcome: text().$type<EnquiryOutcome>().notNull(),
    /** Set with the outcome: before then the same is not asked again. */
    retryAt: instant("retry_at"),
  },
  (table) => [
    index("disclosure_of_person").on(table.person, table.ordinal),
    index("disclosure_of_dossier").on(table.dossierId, table.ordinal),
  ],
);
