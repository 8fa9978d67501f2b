import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
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
    const { stdout } = await run(process.execPath, ["apps/cli/src/main.ts", ...parameters], { env });
    return stdout;
  };
