import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** What registers said, for as long as it counts: whom it is about is neither in the key nor to be read. */
export const cachedAnswer = pgTable(
  "cached_answer",
  {
    key: text().primaryKey(),
    register: text().notNull(),
    sealed: text().notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("cached_answer_expiry").on(table.expiresAt), index("cached_answer_of_register").on(table.register)],
);
