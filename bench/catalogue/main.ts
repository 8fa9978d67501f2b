import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { machine } from "../lib/machine.ts";
import { rewriteSection, table } from "../lib/markdown.ts";
import { median } from "../lib/median.ts";

// How long the whole catalogue takes to be read and compiled; the table goes to docs/benchmarks.md.

const once = join(import.meta.dirname, "parts/once.ts");
const inNew = 7;
const again = 15;

interface Took {
  readonly ms: number;
  readonly procedures: number;
}

/** What each time took in one process of its own. */
const took = (times: number): readonly Took[] => {
  const { stdout, status, stderr } = spawnSync(process.execPath, [once, String(times)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number))
    .map(([ms = Number.NaN, procedures = 0]) => ({ ms, procedures }));
};

const seconds = (of: readonly Took[]): string => `${(median(of.map(({ ms }) => ms)) / 1000).toFixed(2)} s`;
const longest = (of: readonly Took[]): string => `${(Math.max(...of.map(({ ms }) => ms)) / 1000).toFixed(2)} s`;

const started = `Measured ${machine()}`;
const first = Array.from({ length: inNew }, () => took(1)).flat();
const [, ...later] = took(again + 1);
const rows = [
  [`in a new process, ${inNew} times`, seconds(first), longest(first)],
  [`again in that process, ${again} times`, seconds(later), longest(later)],
];
const text = [started, table([`${first[0]?.procedures} procedures and all that they use`, "median", "longest"], rows)];
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "catalogue", text.join("\n\n"));
console.log(text.join("\n\n"));
