import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fail, type Issue, isRecord, issue, type Outcome, ok } from "@motlan/kernel";

/** One of the two processes under this one. */
export interface Child {
  /** What it said when it was ready: the store in use, or nothing. Issues: its own, part-stopped, part-silent. */
  readonly ready: Promise<Outcome<string>>;
  readonly ended: Promise<Issue>;
  /** Asks it to end, then makes it. Resolved when it is gone. */
  stop(): Promise<void>;
}

const startMs = 90_000;

/** `config` is given as JSON in MOTLAN_CONFIG: an argument could be read by every user of the machine. */
export const startChild = (part: string, file: string, config: unknown): Child => {
  const child = fork(file, [], { env: { ...process.env, MOTLAN_CONFIG: JSON.stringify(config) } });
  const ended = new Promise<Issue>((resolve) => {
    child.once("exit", (code, signal) => resolve(issue("part-stopped", "", { part, reason: String(code ?? signal) })));
  });
  const silent = wait(startMs, issue("part-silent", "", { part }), { ref: false });
  const failed = Promise.race([ended, silent]).then((first) => fail(first));
  return { ready: Promise.race([firstWord(child), failed]), ended, stop: () => stop(child, ended) };
};

const firstWord = (child: ChildProcess): Promise<Outcome<string>> =>
  new Promise((resolve) => {
    child.on("message", (message: unknown) => {
      if (!isRecord(message)) return;
      if (message["ready"] === true) resolve(ok(typeof message["store"] === "string" ? message["store"] : ""));
      const [first, ...rest] = issuesIn(message["failed"]);
      if (first !== undefined) resolve(fail(first, ...rest));
    });
  });

const issuesIn = (failed: unknown): readonly Issue[] => (Array.isArray(failed) ? failed.filter(isIssue) : []);

const isIssue = (value: unknown): value is Issue => isRecord(value) && typeof value["code"] === "string";

/**
 * The closing of the channel is the word to end: it is also what a child sees when this process is killed, so there
 * is one way to end and not two.
 */
const stop = async (child: ChildProcess, ended: Promise<Issue>): Promise<void> => {
  if (child.connected) child.disconnect();
  if (await goneWithin(ended, 4000)) return;
  child.kill("SIGTERM");
  if (await goneWithin(ended, 2000)) return;
  child.kill("SIGKILL");
  await ended;
};

const goneWithin = (ended: Promise<Issue>, ms: number): Promise<boolean> =>
  Promise.race([ended.then(() => true), wait(ms, false, { ref: false })]);
