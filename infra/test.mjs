import { build } from "./lib/build.mjs";
import { runChecks } from "./lib/checks.mjs";
import { findChromium } from "./lib/chromium.mjs";
import { install } from "./lib/install.mjs";
import { refuseOldNode } from "./lib/node-version.mjs";
import { runPlaywright, runVitest } from "./lib/suites.mjs";

/** @param {boolean} passed @returns {import("./lib/suites.mjs").Tally} */
const one = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const journeys = async () => {
  const chromium = await findChromium();
  return chromium === null ? one(false) : runPlaywright(chromium);
};

/** Goes on after a part that failed, so that one run tells everything. The build comes first: tests start the product. */
const run = async () => {
  if (refuseOldNode(process.versions.node) || !(await install())) return [one(false)];
  const tallies = [];
  for (const part of [async () => one(await build()), runChecks, runVitest, journeys]) tallies.push(await part());
  return tallies;
};

/** @param {string} failure */
const firstLines = (failure) => failure.split("\n").slice(0, 15).join("\n");

const tallies = await run();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
// Told again at the end: of a long run the end is what is kept.
for (const failure of tallies.flatMap(({ failures = [] }) => failures)) console.log(`\n✗ ${firstLines(failure)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
