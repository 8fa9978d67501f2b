import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { killTree } from "./kill-tree.mjs";
import { compileCache, node, root } from "./paths.mjs";

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
  spawn(node, [join(root, "infra", "run.ts"), ...process.argv.slice(2)], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32",
  });

/** npm passes on the Ctrl-C that the terminal has sent here as well: only a later one is a second. */
const echoMs = 1000;

/** @param {import("node:child_process").ChildProcess} running */
const watch = (running) => {
  let askedAt = 0;
  const end = () => {
    if (askedAt === 0) askToEnd(running);
    else if (performance.now() - askedAt > echoMs) killTree(running);
    askedAt ||= performance.now();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  const orphaned = watchParent(() => askedAt === 0 && end());
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
