import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { capture } from "../infra/lib/capture.mjs";
import { contentHash } from "../infra/lib/content-hash.mjs";
import { install } from "../infra/lib/install.mjs";
import { refuseOldNode } from "../infra/lib/node-version.mjs";
import { readNote, writeNote } from "../infra/lib/note.mjs";
import { node, root } from "../infra/lib/paths.mjs";

// `npm run bench -- rules`: installs what is compared with, outside the workspace, and runs bench/rules/main.ts.

const folder = join(root, "bench");
const note = join(folder, "node_modules", ".motlan-lock");
const windows = process.platform === "win32";

/** @returns {Promise<boolean>} whether the peers of the present lockfile are there */
const installPeers = async () => {
  const wanted = contentHash(["bench/package-lock.json"]);
  if (readNote(note) === wanted) return true;
  console.log("Installing what is compared with, into bench/node_modules …");
  const parameters = ["ci", "--prefix", folder, "--no-audit", "--no-fund"];
  const { ok, output } = await capture(windows ? "npm.cmd" : "npm", parameters, { shell: windows });
  if (ok) writeNote(note, wanted);
  else console.error(output);
  return ok;
};

const known = readdirSync(folder).filter((name) => existsSync(join(folder, name, "main.ts")));

/** @param {string} name @returns {Promise<boolean>} whether it ran to its end */
const runBench = async (name) => {
  if (refuseOldNode(process.versions.node) || !(await install()) || !(await installPeers())) return false;
  const parameters = ["--expose-gc", join(folder, name, "main.ts")];
  const child = spawn(node, parameters, { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => void child.on("close", (code) => resolve(code === 0)));
};

const [name = ""] = process.argv.slice(2);
if (known.includes(name)) process.exitCode = (await runBench(name)) ? 0 : 1;
else {
  console.error(`npm run bench -- ${known.join(" | ")}`);
  process.exitCode = 1;
}
