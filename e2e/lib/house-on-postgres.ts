import { spawn } from "node:child_process";
import { startPostgres } from "@motlan/testing";

// The whole house as `npm start` starts it, on a PostgreSQL server of its own that ends with it.

const server = await startPostgres();
const env = { ...process.env, DATABASE_URL: await server.url("motlan") };
const house = spawn(process.execPath, ["infra/start.mjs"], { stdio: "inherit", env });
const end = (): void => void house.kill("SIGINT");
process.on("SIGINT", end);
process.on("SIGTERM", end);
house.once("exit", (code) => void server.stop().finally(() => process.exit(code ?? 0)));
