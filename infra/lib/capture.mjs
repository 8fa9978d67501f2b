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
    child.on("error", (error) => resolve({ ok: false, output: `${error.message}\n` }));
    child.on("close", (code) => {
      letGo();
      resolve({ ok: code === 0, output: output() });
    });
  });

/** @param {import("node:child_process").ChildProcess} child */
const collect = (child) => {
  /** @type {Buffer[]} */
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
};

/** @param {import("node:child_process").ChildProcess} child */
const endOnSignal = (child) => {
  const end = () => {
    killTree(child);
    process.exit(1);
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
};
