import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

type Parents = ReadonlyMap<number, number>;

/** Parent by process. From /proc where there is one: `ps` is missing on many a server. */
const parents = (): Parents => new Map(existsSync("/proc/self/stat") ? fromProc() : fromPs());

const fromProc = (): readonly (readonly [number, number])[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      const parent = parentInStat(name);
      return parent === null ? [] : [[Number(name), parent]];
    });

const parentInStat = (pid: string): number | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? null : Number(parent);
  } catch {
    return null;
  }
};

const fromPs = (): readonly (readonly [number, number])[] =>
  execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number))
    .map(([pid = 0, parent = 0]) => [pid, parent]);

/** A process and everything below it. */
export const treeOf = (head: number): readonly number[] => {
  const all = parents();
  const tree = new Set([head]);
  for (const found of tree) for (const [pid, parent] of all) if (parent === found) tree.add(pid);
  return [...tree];
};

/** Those that still run, once none do or the time is over. */
export const leftAfter = async (pids: readonly number[], ms: number): Promise<readonly number[]> => {
  const until = performance.now() + ms;
  for (;;) {
    const all = parents();
    const left = pids.filter((pid) => all.has(pid));
    if (left.length === 0 || performance.now() > until) return left;
    await wait(50);
  }
};
