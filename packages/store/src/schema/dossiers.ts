import type { DossierEvent } from "@motlan/dossier";
import type { Json } from "@motlan/kernel";
import type { DossierListing, PartAnswer } from "@motlan/service";
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";
import { procedureVersion } from "./procedures.ts";

export const dossier = pgTable(
  "dossier",
  {
    id: text().primaryKey(),
    procedureVersion: text("procedure_version")
      .notNull()
      .references(() => procedureVersion.id),
    filer: text().notNull(),
    filerName: text("filer_name").notNull(),
    startedAt: instant("started_at").notNull(),
    answers: json().$type<Readonly<Record<string, Json>>>().notNull(),
    status: text().$type<DossierListing["status"]>().notNull(),
    state: smallint(),
    code: text().unique(),
    authority: text(),
    step: text(),
    role: text(),
    handedTo: text("handed_to"),
    due: instant(),
    submittedAt: instant("submitted_at"),
    search: text().notNull(),
    about: text().notNull(),
    seq: integer().notNull(),
    restsOn: text("rests_on").array().notNull().default([]),
    evidenceWithdrawn: boolean("evidence_withdrawn").notNull().default(false),
    partOf: text("part_of"),
    party: text(),
    partAnswer: json("part_answer").$type<PartAnswer>(),
  },
  (table) => [
    index("dossier_part_of").on(table.partOf).where(sql`${table.partOf} is not null`),
    index("dossier_rests_on").using("gin", table.restsOn),
    index("dossier_of_filer").on(table.filer, table.startedAt),
    index("dossier_in_flight").on(table.procedureVersion, table.id).where(sql`${table.status} <> 'closed'`),
    // The worklist reads the first rows of these three in order, however many dossiers an authority has had.
    index("dossier_open").on(table.authority, table.due, table.id).where(sql`${table.status} = 'open'`),
    index("dossier_handed").on(table.handedTo, table.due, table.id).where(sql`${table.handedTo} is not null`),
    index("dossier_closed").on(table.authority, table.submittedAt, table.id).where(sql`${table.status} = 'closed'`),
  ],
);

/** Append-only (see the migration of triggers). */
export const dossierEvent = pgTable(
  "dossier_event",
  {
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id),
    seq: integer().notNull(),
    kind: text().$type<DossierEvent["kind"]>().notNull(),
    at: instant().notNull(),
    event: json().$type<DossierEvent>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.seq] })],
);
