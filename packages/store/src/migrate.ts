import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";

export const migrationsFolder = join(import.meta.dirname, "migrations");

/** How many migrations a store that is up to date has seen. */
export const migrationCount = (): number => readMigrationFiles({ migrationsFolder }).length;
