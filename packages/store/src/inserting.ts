import { type AnyColumn, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "./database.ts";

/**
 * What puts rows into a table: as one parameter, so that the statement is the same however many they are. `then` is
 * what follows, such as `on conflict …`.
 */
export const inserting = <T extends PgTable>(table: T, then = "") => {
  const columns = Object.entries(getTableColumns(table)).filter(([, column]) => !isNumbered(column));
  const names = columns.map(([, { name }]) => quoted(name)).join(", ");
  const keys = columns.map(([key]) => quoted(key)).join(", ");
  const typed = columns.map(([key, column]) => `${quoted(key)} ${column.getSQLType()}`).join(", ");
  const into = sql.raw(`insert into ${quoted(getTableName(table))} (${names}) select ${keys} from jsonb_to_recordset(`);
  const as = sql.raw(`::jsonb) as given(${typed}) ${then}`);
  const statement = (rows: readonly Given<T["$inferInsert"]>[]): SQL => sql`${into}${JSON.stringify(rows)}${as}`;
  const run = async (db: Db, rows: readonly Given<T["$inferInsert"]>[]): Promise<void> => {
    if (rows.length > 0) await db.execute(statement(rows));
  };
  /** `statement` goes into another one, with or without rows. */
  return Object.assign(run, { statement });
};

type Given<Row> = { readonly [K in keyof Row]: Row[K] extends readonly (infer One)[] ? readonly One[] : Row[K] };

const isNumbered = ({ generatedIdentity }: AnyColumn): boolean => generatedIdentity !== undefined;

const quoted = (name: string): string => `"${name}"`;
