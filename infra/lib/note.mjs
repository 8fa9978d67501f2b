import { readFileSync, writeFileSync } from "node:fs";

/** What a small file says, or null where there is none.
 * @param {string} path
 */
export const readNote = (path) => {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return null;
  }
};

/** @param {string} path @param {string} text */
export const writeNote = (path, text) => writeFileSync(path, `${text}\n`);
