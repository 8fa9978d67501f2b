import type { Json } from "@motlan/kernel";
import { bigint, pgTable, text } from "drizzle-orm/pg-core";
import { json } from "./columns.ts";

/** What a request that changes something was answered, by the key that its sender gave it. */
export const answeredRequest = pgTable("answered_request", {
  key: text().primaryKey(),
  bodyHash: text("body_hash").notNull(),
  answer: json().$type<Json>(),
});

/** The last number given out, by name. */
export const counter = pgTable("counter", {
  name: text().primaryKey(),
  last: bigint({ mode: "number" }).notNull(),
});
