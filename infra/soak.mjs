import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { node, root } from "./lib/paths.mjs";

/** Property tests that take minutes, by what they try: `npm run soak -- rules [cases] [seed]`. */
const scripts = new Map([
  ["rules", "packages/rules/src/oracle/soak.fixture.ts"],
  ["formats", "packages/procedure/src/edits/soak.fixture.ts"],
]);

const seed = pathToFileURL(join(root, "infra", "lib", "seed.ts")).href;
const [name = "", ...parameters] = process.argv.slice(2);
const script = scripts.get(name);
process.exitCode = 1;
if (script === undefined) console.error(`npm run soak -- <${[...scripts.keys()].join(" | ")}> [cases] [seed]`);
else
  spawn(node, ["--import", seed, join(root, script), ...parameters], { cwd: root, stdio: "inherit" }).on(
    "exit",
    (code) => {
      process.exitCode = code ?? 1;
    },
  );
