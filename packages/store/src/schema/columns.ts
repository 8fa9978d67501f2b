import type { Instant } from "@motlan/kernel";
import { customType } from "drizzle-orm/pg-core";

/** A `timestamptz` to the millisecond, read back as ISO 8601 in UTC whatever the session's time zone is. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp(3) with time zone",
  fromDriver: (text) => new Date(text).toISOString(),
});

/**
 * A `jsonb`, given to the driver as JSON text. Drizzle's own `jsonb` column parses what the driver has parsed already,
 * so that the text "079012345678" would come back as a number.
 * `.$type<…>()` at the column says what was written there: the only place where stored JSON gets its type.
 * A null at the top is kept as SQL's null.
 */
export const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value),
});
