import { randomUUID } from "node:crypto";
import type { JobRequest } from "@motlan/service";
import { SQL, sql } from "drizzle-orm";
import { type Db as BossDatabase, fromDrizzle, PgBoss } from "pg-boss";
import { atomically, type Db, rowsOf } from "../database.ts";
import { jobsSchema, queueOptions } from "./queue.ts";

const over = (tx: Db): BossDatabase => {
  const execute = async (statement: unknown): Promise<{ rows: unknown[] }> => {
    if (!(statement instanceof SQL)) throw new TypeError("not a statement of drizzle's");
    return { rows: [...rowsOf(await tx.execute(statement))] };
  };
  return fromDrizzle({ execute }, sql);
};

/** By the function that pg-boss's `createQueue` calls: that one wraps it in BEGIN and COMMIT, which would end ours. */
const createQueue = async (tx: Db, name: string): Promise<void> => {
  const options = JSON.stringify(queueOptions);
  await tx.execute(sql`select ${sql.identifier(jobsSchema)}.create_queue(${name}, ${options}::jsonb)`);
};

/**
 * Writes the job in the transaction. A boss of its own over that transaction, so that nothing is read past it:
 * PGlite has one connection, and a question put beside an open transaction would wait for its end.
 */
const send = async (tx: Db, job: JobRequest): Promise<void> => {
  const boss = new PgBoss({ db: over(tx), schema: jobsSchema });
  if ((await boss.getQueue(job.name)) === null) await createQueue(tx, job.name);
  const startAfter = job.startAfter === undefined ? {} : { startAfter: job.startAfter };
  const singletonKey = job.key ?? randomUUID();
  await boss.send(job.name, { payload: job.data }, { singletonKey, ...startAfter });
};

export const enqueue = (db: Db, job: JobRequest): Promise<void> => atomically(db, (tx) => send(tx, job));
