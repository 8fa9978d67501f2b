import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileCache, installed, node, root } from "./paths.mjs";

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Tally what failed, each with why, for the end */

/**
 * @template Report what the suite's JSON reporter writes, as far as it is read here
 * @typedef {object} Suite
 * @property {string} name
 * @property {(report: string) => string[]} parameters of the call that writes its report to that path
 * @property {(report: string) => NodeJS.ProcessEnv} env
 * @property {(report: Report) => Tally} count
 */

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest */
/** @typedef {{ name: string, status: string, message: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ numTotalTests: number, numPassedTests: number, testResults: VitestFile[] }} VitestReport */
/** @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats */
/** @typedef {{ file: string, title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }} PlaywrightSpec */
/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ stats: PlaywrightStats, errors: { message?: string }[], suites: PlaywrightSuite[] }} PlaywrightReport */

/** @type {Suite<VitestReport>} */
const vitest = {
  name: "vitest",
  parameters: (report) => [
    installed("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  env: () => ({}),
  // A file that could not be loaded has no tests to fail; it counts as one.
  count: ({ numTotalTests, numPassedTests, testResults }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests + testResults.filter(isUnloaded).length,
    failures: testResults.flatMap(failuresOf),
  }),
};

/** @param {VitestFile} file @returns {string[]} */
const failuresOf = (file) =>
  isUnloaded(file)
    ? [`${file.name}\n${file.message}`]
    : file.assertionResults
        .filter(({ status }) => status !== "passed")
        .map(({ fullName, failureMessages = [] }) => [file.name, fullName, ...failureMessages].join("\n"));

/** @param {VitestFile} file */
const isUnloaded = ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0;

/** @type {Suite<PlaywrightReport>} */
const playwright = {
  name: "playwright",
  parameters: () => [
    installed("@playwright", "test", "cli.js"),
    "test",
    "--config",
    join("e2e", "playwright.config.ts"),
    "--reporter=list,json",
  ],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  count: ({ stats, errors, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures: [...errors.map(({ message = "" }) => message), ...suites.flatMap(specsOf).filter(isBad).map(tellSpec)],
  }),
};

/** @param {PlaywrightSuite} suite @returns {PlaywrightSpec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {PlaywrightSpec} spec */
const isBad = ({ ok }) => !ok;

/** @param {PlaywrightSpec} spec */
const tellSpec = ({ file, title, tests }) =>
  [file, title, ...tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ""))].join("\n");

/**
 * Runs a suite with its output on the screen. What was skipped or only passed at a second try has failed, as has a
 * suite without tests or one that ends badly after its last test.
 * @template Report
 * @param {Suite<Report>} suite
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Tally>}
 */
const runSuite = async (suite, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "motlan-report-"));
  const report = join(folder, "report.json");
  const ok = await show(suite.parameters(report), {
    NODE_COMPILE_CACHE: compileCache,
    ...process.env,
    ...env,
    ...suite.env(report),
  });
  const tally = readTally(suite, report);
  rmSync(folder, { recursive: true, force: true });
  if (tally.passed + tally.failed === 0) console.error(`${suite.name}: no tests were run`);
  return tally.failed === 0 && (!ok || tally.passed === 0) ? { ...tally, failed: 1 } : tally;
};

/** @param {string[]} parameters @param {NodeJS.ProcessEnv} env @returns {Promise<boolean>} */
const show = (parameters, env) =>
  new Promise((resolve) => {
    const child = spawn(node, parameters, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });

/**
 * @template Report
 * @param {Suite<Report>} suite
 * @param {string} report
 * @returns {Tally}
 */
const readTally = (suite, report) => {
  try {
    return suite.count(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    console.error(`${suite.name}: no readable report (${error instanceof Error ? error.message : ""})`);
    return { passed: 0, failed: 0 };
  }
};

export const runVitest = () => runSuite(vitest);

/** @param {string} chromium the path of the browser, or empty for Playwright's own */
export const runPlaywright = (chromium) => runSuite(playwright, { CHROMIUM: chromium });
