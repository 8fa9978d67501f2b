import { spawn } from "node:child_process";
import { killTree } from "./kill-tree.mjs";
import { root } from "./paths.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a command in the root of the repository and keeps what it prints. A signal meanwhile ends the command, all that
 * it started, and this process.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const capture = (command, parameters, options = {}) =>
  new Promise((resolve) => {
    const detached = process.platform !== "win32";
    const child = spawn(command, parameters, { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached, ...options });
    const output = collect(child);
    const letGo = endOnSignal(child);
    const end = (/** @type {boolean} */ ok, /** @type {string} */ text) => {
      letGo();
      resolve({ ok, output: text });
    };
    child.on("error", (error) => end(false, `${error.message}\n`));
    child.on("close", (code) => end(code === 0, output()));
  });

/** @param {import("node:child_process").ChildProcess} child */
const collect = (child) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
};

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

const endAll = () => {
  for (const child of running) killTree(child);
  process.exit(1);
};

/** @param {import("node:child_process").ChildProcess} child */
const endOnSignal = (child) => {
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll);
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) for (const signal of signals) process.off(signal, endAll);
  };
};
