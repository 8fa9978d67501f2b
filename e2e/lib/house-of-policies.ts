import { spawn } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

// The house with a catalogue of its own, in which what registers say is not asked of the filer while they are silent:
// each goes on in another way. They are asked again after a second.

const policies = { population: "official", residence: "wait", land: "block" } as const;

const data = process.env["MOTLAN_DATA"] ?? "";
const catalogue = join(data, "catalogue");
await cp("packages/catalogue", catalogue, { recursive: true, filter: (path) => !path.includes("node_modules") });
for (const [register, policy] of Object.entries(policies)) {
  const file = join(catalogue, "registers", `${register}.yaml`);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replaceAll("when-down: ask", `when-down: ${policy}`));
}
const env = { ...process.env, MOTLAN_CATALOGUE: catalogue, MOTLAN_ASK_AGAIN: "1" };
const house = spawn(process.execPath, ["infra/start.mjs"], { stdio: "inherit", env });
const end = (): void => void house.kill("SIGINT");
process.on("SIGINT", end);
process.on("SIGTERM", end);
house.once("exit", (code) => process.exit(code ?? 0));
