import { runChecks } from "./lib/checks.mjs";
import { install } from "./lib/install.mjs";
import { refuseOldNode } from "./lib/node-version.mjs";

const run = async () => {
  if (refuseOldNode(process.versions.node) || !(await install())) return false;
  return (await runChecks()).failed === 0;
};

process.exitCode = (await run()) ? 0 : 1;
