import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import postgres from "postgres";
import { errorCode } from "../fault.ts";
import { type Address, paramsOf } from "./address.ts";

/** So that with the rest of a probe somebody who waits hears within five seconds. */
export const connectSeconds = 4;

/** The oldest version that PostgreSQL's own project still mends as this is written. */
const oldest = 150_000;

/** SQLSTATE class 28: unknown role, wrong password, or a host that this role may not come from. */
const isCredentials = (code: string): boolean => code.startsWith("28");

const problem = (address: Address, code: string) =>
  isCredentials(code)
    ? fail(issue("store-credentials", "", paramsOf(address)))
    : fail(issue("store-unreachable", "", { ...paramsOf(address), reason: code }));

const deadline = async (): Promise<never> => {
  const { promise, reject } = Promise.withResolvers<never>();
  setTimeout(
    () => reject(Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" })),
    connectSeconds * 1000,
  ).unref();
  return promise;
};

interface Version {
  /** "18.0 (Debian 18.0-1)" */
  readonly version: string;
  /** 180000 */
  readonly number: number;
}

/** The short version, or that it is too old. */
export const judge = ({ version, number }: Version): Outcome<string> => {
  const short = version.split(" ")[0] ?? version;
  return number >= oldest ? ok(short) : fail(issue("store-too-old", "", { version: short, needed: oldest / 10_000 }));
};

const ask = async (sql: postgres.Sql): Promise<Version> => {
  const rows = await sql<
    { version: string; number: number }[]
  >`select current_setting('server_version') as version, current_setting('server_version_num')::int as number`;
  const [row] = rows;
  if (row === undefined) throw new Error("a setting gave no row");
  return row;
};

/** Asks for the version ("18.0") on a connection of its own, and says in terms of an operator why there is none. */
export const probe = async (url: string, address: Address): Promise<Outcome<string>> => {
  const sql = postgres(url, { max: 1, connect_timeout: connectSeconds, onnotice: () => undefined });
  try {
    return judge(await Promise.race([ask(sql), deadline()]));
  } catch (error) {
    return problem(address, errorCode(error));
  } finally {
    await sql.end({ timeout: 0 });
  }
};
