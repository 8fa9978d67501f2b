import { capture } from "./capture.mjs";
import { installed, node } from "./paths.mjs";

/**
 * Everything that is checked without running the product. Each is one tool with one question.
 * @type {{ name: string, parameters: string[] }[]}
 */
const checks = [
  { name: "format", parameters: [installed("@biomejs", "biome", "bin", "biome"), "check", "."] },
  {
    name: "lint",
    parameters: [installed("oxlint", "bin", "oxlint"), "--type-aware", "--deny-warnings"],
  },
  { name: "types", parameters: [installed("typescript", "bin", "tsc"), "--noEmit"] },
  { name: "unused", parameters: [installed("knip", "bin", "knip.js")] },
  {
    name: "architecture",
    parameters: [installed("vitest", "vitest.mjs"), "run", "infra/architecture.test.ts"],
  },
];

/** @typedef {{ name: string, ok: boolean, output: string }} Checked */

/** Two at a time: on two cores more would only wait for each other. */
const atOnce = 2;

/** @param {{ name: string, parameters: string[] }} check */
const runCheck = async ({ name, parameters }) => {
  const started = performance.now();
  const { ok, output } = await capture(node, parameters);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${name} (${seconds} s)${ok ? "" : `\n${output}`}`);
  return { name, ok, output };
};

/**
 * Runs every check, also after one has failed, and prints what the failed ones say.
 * @returns {Promise<import("./suites.mjs").Tally>}
 */
export const runChecks = async () => {
  const waiting = [...checks];
  /** @type {Checked[]} */
  const results = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const failed = results.filter(({ ok }) => !ok);
  const failures = failed.map(({ name, output }) => `${name}\n${output}`);
  return { passed: results.length - failed.length, failed: failed.length, failures };
};
