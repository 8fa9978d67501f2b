import { sql } from "drizzle-orm";
import { type Db, rowsOf } from "./database.ts";
import { migrationCount } from "./migrate.ts";

const patienceMs = 2000;

const within = async (work: Promise<boolean>): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  const answer = await Promise.race([work.catch(() => false), promise]);
  clearTimeout(timer);
  return answer;
};

const answers = async (db: Db): Promise<boolean> => rowsOf(await db.execute(sql`select 1`)).length === 1;

const migrated = async (db: Db): Promise<boolean> =>
  rowsOf(await db.execute(sql`select hash from drizzle.__drizzle_migrations`)).length >= migrationCount();

/** Each part by itself, and false rather than an error. */
export const readiness = (db: Db, jobsRunning: () => boolean) => async () => {
  const [store, migrations] = await Promise.all([within(answers(db)), within(migrated(db))]);
  return { store, migrations, jobs: store && jobsRunning() };
};
