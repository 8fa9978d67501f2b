import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerKey } from "./answer-key.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "motlan-key-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lengthOf = (key: string | null): number => Buffer.from(key ?? "", "base64").length;

test("a data folder has a key of its own, the same at each start, which nobody else on the machine may read", () => {
  const key = answerKey(folder);
  expect(lengthOf(key)).toBe(32);
  expect(answerKey(folder)).toBe(key);
  expect(statSync(join(folder, "answer-key")).mode & 0o777).toBe(0o600);
  const other = mkdtempSync(join(folder, "other-"));
  expect(answerKey(other)).not.toBe(key);
});

test("where what stands there is no key, another is made", () => {
  writeFileSync(join(folder, "answer-key"), "rubbish");
  const key = answerKey(folder);
  expect([lengthOf(key), answerKey(folder)]).toEqual([32, key]);
});

test("a folder that takes no file has none", () => {
  expect(answerKey(join(folder, "nowhere"))).toBeNull();
});
