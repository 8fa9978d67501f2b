import { writeFileSync } from "node:fs";
import * as fc from "fast-check";
import { judge } from "./judge.fixture.ts";
import { reportText } from "./report.fixture.ts";
import { reportPage } from "./report-page.fixture.ts";

const wholeRun = "200000";
const [cases = wholeRun, given] = process.argv.slice(2);
const seed = given === undefined ? (fc.readConfigureGlobal().seed ?? 0) : Number(given);
const started = performance.now();

const onCase = (done: number): void => {
  if (done % 20_000 !== 0) return;
  console.log(`${done} cases, ${Math.round((performance.now() - started) / 1000)} s`);
};

const report = judge({ cases: Number(cases), seed, onCase });
console.log(reportText(report, seed));
// What is on the page is a whole run from the seed that everything has.
if (cases === wholeRun && given === undefined)
  writeFileSync(new URL("../../../../docs/oracle.md", import.meta.url), reportPage(report, seed));
process.exitCode = report.unexplained.length + report.more === 0 ? 0 : 1;
