import { defineConfig } from "@playwright/test";
import { launchOptions } from "./lib/chromium.ts";
import { dataOf } from "./lib/data-of.ts";
import { ports } from "./lib/ports.ts";

const root = new URL("..", import.meta.url).pathname;

/** The house at a port, with a data folder of its own. */
const house = (command: string, at: number) => ({
  command,
  cwd: root,
  // Journeys share personas and take registers down: what one of them was told must not answer the next.
  env: { PORT: String(at), MOTLAN_DATA: dataOf(at) },
  url: `http://localhost:${at}/readyz`,
  timeout: 120_000,
  // To a PostgreSQL server in the same group this one means: once nobody is connected any more.
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 15_000 },
});

/** The journeys: a real browser on the real house, with a data folder of its own that the run leaves behind. */
export default defineConfig({
  testDir: ".",
  fullyParallel: false,
  // Journeys take registers down for everybody: each worker walks in a house of its own.
  workers: ports.houses.length,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  outputDir: "../test-results",
  use: {
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 360, height: 740 },
    // A page is judged as it stands, not half faded in.
    contextOptions: { reducedMotion: "reduce" },
    // To record every step takes time from all; what fails tells where, and with what on the page.
    trace: "off",
    launchOptions,
  },
  projects: [
    // What is kept and found again is tried on the other store as well, by the same journeys;
    // these go one after the other, so they begin first.
    {
      name: "postgres",
      workers: 1,
      testMatch: /journeys\/(?:story|publishing)\.spec\.ts$/,
      use: { baseURL: `http://localhost:${ports.houseOnPostgres}` },
    },
    {
      name: "policies",
      workers: 1,
      testMatch: /journeys\/(?:silence|dispute)\.spec\.ts$/,
      use: { baseURL: `http://localhost:${ports.houseOfPolicies}` },
    },
    {
      name: "pglite",
      testIgnore: /journeys\/(?:silence|dispute)\.spec\.ts$/,
      use: { baseURL: `http://localhost:${ports.houses[Number(process.env["TEST_PARALLEL_INDEX"] ?? 0)]}` },
    },
  ],
  webServer: [
    ...ports.houses.map((port) => house("node infra/start.mjs", port)),
    house("node e2e/lib/house-on-postgres.ts", ports.houseOnPostgres),
    house("node e2e/lib/house-of-policies.ts", ports.houseOfPolicies),
    {
      command: `npx vite build packages/form-react/gallery && npx vite preview packages/form-react/gallery --port ${ports.gallery} --strictPort`,
      cwd: root,
      url: `http://localhost:${ports.gallery}/`,
      timeout: 60_000,
    },
  ],
});
