import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.{ts,tsx}", "infra/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["infra/lib/seed.ts"],
    pool: "forks",
    // One for each core: what tests the stores waits more than it reckons, and by default a core is left idle.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A test that was left alone in its file by mistake would hide the others.
    allowOnly: false,
    sequence: { shuffle: false },
  },
});
