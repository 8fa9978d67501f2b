import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { isRecord } from "@motlan/kernel";
import { scan } from "./scan.ts";
import type { Manifest, Tree } from "./tree.ts";

const skipped = /(?:^|\/)(?:node_modules|dist|\.motlan|test-results)(?:\/|$)/u;

const find = (root: string, pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root, exclude: (name) => skipped.test(name) })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();

/** The source tree under `root` as the rules see it. */
export const readTree = (root: string): Tree => {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const files = find(root, "{packages,apps,infra,e2e}/**/*.{ts,tsx,mjs}");
  const manifests = [...find(root, "{packages,apps}/*/package.json"), ...find(root, "{infra,e2e}/package.json")];
  return {
    files: files.map((path) => scan(path, read(path))),
    manifests: manifests.map((path) => manifest(path, read(path))),
    fieldTypes: find(root, "packages/fields/src/*/").map((path) => posix.basename(path)),
  };
};

/** What a package.json says that matters here. */
export const manifest = (path: string, text: string): Manifest => {
  const json: unknown = JSON.parse(text);
  const folder = dirname(path);
  const section = (key: string) => (isRecord(json) && isRecord(json[key]) ? json[key] : {});
  return {
    name: posix.basename(folder),
    folder,
    exports: Object.fromEntries(
      Object.entries(section("exports")).map(([key, file]) => [key, posix.join(folder, String(file))]),
    ),
    dependencies: Object.keys(section("dependencies")),
    devDependencies: Object.keys(section("devDependencies")),
  };
};
