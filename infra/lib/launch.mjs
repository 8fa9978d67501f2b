import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { killTree } from "./kill-tree.mjs";
import { node, root } from "./paths.mjs";

/** The children have seven seconds to end by themselves (run.ts); after this the whole tree is killed. */
const patienceMs = 8000;

/** Installs, builds and runs everything, until a signal or until it ends by itself. */
export const launch = async () => {
  process.exitCode = 1;
  if (!(await install()) || !(await build())) return;
  watch(start());
};

/**
 * In a process group of its own, so that Ctrl-C in a terminal reaches this process only, which then ends the others
 * in order; and tied to this process by a channel whose closing they notice if this process is killed.
 */
const start = () =>
  spawn(node, [join(root, "infra", "run.ts")], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
  });

/** @param {import("node:child_process").ChildProcess} running */
const watch = (running) => {
  let asked = 0;
  const end = () => {
    asked += 1;
    if (asked === 1) askToEnd(running);
    else killTree(running);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const orphaned = watchParent(() => asked === 0 && end());
  running.on("error", (error) => console.error(error.message));
  running.on("exit", (code) => {
    clearInterval(orphaned);
    killTree(running);
    process.exit(code ?? 1);
  });
};

/** @param {import("node:child_process").ChildProcess} running */
const askToEnd = (running) => {
  console.log("\nĐang dừng… · Stopping …");
  if (running.connected) running.disconnect();
  setTimeout(() => killTree(running), patienceMs).unref();
};

/** npm that is killed tells nobody; then this process belongs to another parent.
 * @param {() => void} orphaned
 */
const watchParent = (orphaned) => {
  const parent = process.ppid;
  const byNpm = process.env.npm_lifecycle_event !== undefined;
  return setInterval(() => byNpm && process.ppid !== parent && orphaned(), 1000);
};
