import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.{ts,tsx}", "infra/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["infra/lib/seed.ts"],
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A test that was left alone in its file by mistake would hide the others.
    allowOnly: false,
    sequence: { shuffle: false },
  },
});
