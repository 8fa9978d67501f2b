import { messages } from "@electric-sql/pglite";
import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

/**
 * The database refused or broke off. Carries the SQLSTATE (or the driver's code) and which method of the store it was:
 * drivers put statements, parameters and rows into their messages, and those are people's data.
 */
class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly code: string;

  constructor(method: string, code: string) {
    super(`store.${method} failed (${code})`);
    this.code = code;
  }
}

const isFromDatabase = (error: unknown): boolean =>
  error instanceof DrizzleQueryError ||
  error instanceof postgres.PostgresError ||
  error instanceof messages.DatabaseError;

/** The SQLSTATE of an error, its own or its cause's: `23505`, `ECONNREFUSED`; `unknown` where there is none. */
export const errorCode = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? errorCode(error.cause) : "unknown";
};

/** Runs one method of the store; what the database throws leaves without people's data in it. */
export const guard = async <T>(method: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw isFromDatabase(error) ? new StoreFault(method, errorCode(error)) : error;
  }
};
