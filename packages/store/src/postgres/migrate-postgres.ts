import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { errorCode } from "../fault.ts";
import { bossOnPostgres, migrateJobs } from "../jobs/boss.ts";
import { migrationsFolder } from "../migrate.ts";
import { connectSeconds } from "./probe.ts";

/** Any number will do as long as nothing else in the database takes it: the letters "motlan". */
const lockKey = 0x6d_6f_74_6c_61_6e;

/** One connection, whose session holds the lock: of two processes that start at once the second waits for the first. */
export const migratePostgres = async (url: string): Promise<Outcome<null>> => {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: connectSeconds,
    onnotice: () => undefined,
    connection: { application_name: "motlan-migrate", lock_timeout: 60_000 },
  });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await migrate(drizzle(sql), { migrationsFolder });
    await migrateJobs(bossOnPostgres(url));
    return ok(null);
  } catch (error) {
    return fail(issue("store-migration-failed", "", { reason: errorCode(error) }));
  } finally {
    await sql.end({ timeout: 5 });
  }
};
