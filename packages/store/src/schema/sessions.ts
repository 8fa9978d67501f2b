import type { Json } from "@motlan/kernel";
import type { SessionRecord } from "@motlan/service";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, json } from "./columns.ts";

export const session = pgTable(
  "session",
  {
    id: text().primaryKey(),
    face: text().$type<SessionRecord["face"]>().notNull(),
    claims: json().$type<Json>(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("session_expiry").on(table.expiresAt)],
);
