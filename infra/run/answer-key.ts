import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const bytes = 32;

/**
 * The key by which what registers said is kept in a data folder, in base64. Unlike the other secrets it outlives the
 * start that made it, as what it opens does. Null where the folder takes no file: then nothing is kept.
 */
export const answerKey = (folder: string): string | null => {
  const file = join(folder, "answer-key");
  const found = read(file);
  if (Buffer.from(found, "base64").length === bytes) return found;
  const made = randomBytes(bytes).toString("base64");
  try {
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  } catch {
    return null;
  }
};

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
};
