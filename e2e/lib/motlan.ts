import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { promisify } from "node:util";
import { databaseUrlIn, dataOf } from "./data-of.ts";

const run = promisify(execFile);

/** `pnpm motlan …` as a designer runs it beside the running house; what it printed, once it has ended well. */
export const motlanAt =
  (baseURL: string | undefined) =>
  async (...parameters: readonly string[]): Promise<string> => {
    const data = dataOf(new URL(baseURL ?? "").port);
    const url = await readFile(databaseUrlIn(data), "utf8").catch(() => "");
    const env = { ...process.env, MOTLAN_DATA: data, DATABASE_URL: url };
    const running = run(process.execPath, ["apps/cli/src/main.ts", ...parameters], { env });
    // It tries examples for many seconds: registers of the houses beside it are to answer in time all the same.
    if (running.child.pid !== undefined) setPriority(running.child.pid, constants.priority.PRIORITY_LOW);
    return (await running).stdout;
  };
