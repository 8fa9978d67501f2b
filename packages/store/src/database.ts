import { is } from "drizzle-orm";
import { type PgDatabase, type PgQueryResultHKT, PgTransaction } from "drizzle-orm/pg-core";

/** What the repositories run on: PGlite, PostgreSQL, or a transaction of either. */
export type Db = PgDatabase<PgQueryResultHKT>;

/** In the transaction that `db` is, or in one of its own. Without a savepoint: what fails here fails all of it. */
export const atomically = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  is(db, PgTransaction) ? work(db) : db.transaction(work);

/** The rows of a raw statement: one driver gives the list itself, the other puts it under `rows`. */
export const rowsOf = (result: unknown): readonly unknown[] => {
  if (Array.isArray(result)) return result;
  if (typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)) {
    return result.rows;
  }
  throw new TypeError("a statement gave no rows");
};
