import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { startPostgres } from "@motlan/testing";
import { databaseUrlIn } from "./data-of.ts";

// The whole house as `npm start` starts it, on a PostgreSQL server of its own that ends with it.

const server = await startPostgres();
const url = await server.url("motlan");
const env = { ...process.env, DATABASE_URL: url };
// For what a journey does on the command line.
const noted = databaseUrlIn(process.env["MOTLAN_DATA"] ?? "");
await mkdir(dirname(noted), { recursive: true });
await writeFile(noted, url);
const house = spawn(process.execPath, ["infra/start.mjs"], { stdio: "inherit", env });
const end = (): void => void house.kill("SIGINT");
process.on("SIGINT", end);
process.on("SIGTERM", end);
house.once("exit", (code) => void server.stop().finally(() => process.exit(code ?? 0)));
