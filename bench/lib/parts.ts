import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a script prints, run in a process of its own: nothing that another has compiled or kept is in its way. */
export const outputOf = (script: URL): string => {
  const parameters = [...process.execArgv, fileURLToPath(script)];
  const { status, stdout } = spawnSync(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`${script.pathname} failed`);
  return String(stdout).trim();
};
