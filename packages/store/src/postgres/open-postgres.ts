import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { bossOnPostgres } from "../jobs/boss.ts";
import { makeJobs } from "../jobs/jobs.ts";
import { makeStore } from "../make-store.ts";
import type { OpenStore } from "../opened-store.ts";
import { readiness } from "../readiness.ts";
import { type Address, addressOf } from "./address.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { prepared } from "./prepared.ts";
import { connectSeconds, probe } from "./probe.ts";

const pool = (url: string) =>
  postgres(url, {
    max: 10,
    connect_timeout: connectSeconds,
    onnotice: () => undefined,
    connection: {
      application_name: "motlan",
      statement_timeout: 15_000,
      // A process that stands still in the middle of a transaction does not hold its dossier for ever.
      idle_in_transaction_session_timeout: 60_000,
      TimeZone: "UTC",
    },
  });

const assemble = (url: string, describe: string): OpenStore => {
  const sql = pool(url);
  const db = drizzle(prepared(sql));
  const jobs = makeJobs(bossOnPostgres(url));
  const close = async (): Promise<void> => {
    await jobs.stop();
    await sql.end({ timeout: 5 });
  };
  return { store: makeStore(db), jobs, describe, ready: readiness(db, jobs.running), close };
};

const openAt = async (url: string, address: Address): Promise<Outcome<OpenStore>> => {
  const version = await probe(url, address);
  if (!version.ok) return version;
  const migrated = await migratePostgres(url);
  if (!migrated.ok) return migrated;
  const { host, port, database } = address;
  return ok(assemble(url, `PostgreSQL ${version.value} at ${host}:${port}/${database}`));
};

export const openPostgres = async (url: string): Promise<Outcome<OpenStore>> => {
  const address = addressOf(url);
  if (address !== null) return openAt(url, address);
  return fail(issue("store-unreachable", "", { host: "", port: 0, database: "", reason: "url-malformed" }));
};
