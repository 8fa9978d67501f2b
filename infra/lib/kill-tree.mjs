import { spawnSync } from "node:child_process";

/**
 * Kills a process that was started as the head of its own group, and everything it started.
 * @param {import("node:child_process").ChildProcess} head
 */
export const killTree = (head) => {
  if (head.pid === undefined) return;
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(head.pid), "/t", "/f"]);
  else killGroup(head.pid);
};

/** @param {number} group */
const killGroup = (group) => {
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // Nobody is left in it, which is what was wanted.
  }
};
