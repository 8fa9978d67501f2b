import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

const skipped = new Set(["node_modules", "dist", ".motlan", "test-results"]);

/** @param {string} path @returns {string[]} */
const filesUnder = (path) => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
};

/**
 * One hash over the names and contents of files and folders.
 * @param {string[]} paths relative to the root of the repository
 */
export const contentHash = (paths) => {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
};
