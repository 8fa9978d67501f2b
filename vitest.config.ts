import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

/** What takes a minute or so begins first: at the end no core waits for one of them. */
const longest = /crash\.postgres|cli\/src\/once-only|infra\/start|edits\/edits|api\/src\/once-only|open-pglite/u;

type Files = Parameters<BaseSequencer["sort"]>[0];

class LongestFirst extends BaseSequencer {
  override async sort(files: Files): Promise<Files> {
    const asBefore = super.sort.bind(this);
    const sorted = await asBefore(files);
    const isLong = ({ moduleId }: Files[number]): boolean => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const files = {
  include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.{ts,tsx}", "infra/**/*.test.ts", "bench/**/*.test.ts"],
  exclude: ["**/node_modules/**", "**/dist/**"],
  setupFiles: ["infra/lib/seed.ts"],
};

/** What asks how a module is when nobody has used it yet. */
const fresh = ["packages/rules/src/run/functions/load-functions.test.ts"];

export default defineConfig({
  test: {
    // Files share the modules of their worker: to load them anew for each took half of the time.
    projects: [
      { extends: true, test: { ...files, name: "shared", isolate: false, exclude: [...files.exclude, ...fresh] } },
      { extends: true, test: { ...files, name: "fresh", include: fresh } },
    ],
    pool: "forks",
    // One more than there are cores: what tests starts, crashes and stores waits more than it reckons.
    maxWorkers: availableParallelism() + 1,
    // What hangs is ended; how long a loaded machine takes is no finding.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A test that was left alone in its file by mistake would hide the others.
    allowOnly: false,
    sequence: { shuffle: false, sequencer: LongestFirst },
  },
});
