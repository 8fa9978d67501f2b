import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { check } from "./check.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

test("the catalogue as it stands is right, and says what it holds", async () => {
  const lines: string[] = [];
  expect(await check(catalogue, (line) => lines.push(line))).toBe(0);
  expect(lines).toContain("1.001193 birth-registration: 47 fields, 5 papers, 5 steps");
});

test("a misspelt name is told with its file, line and column and the name that was meant", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const file = join(folder, "procedures/birth-registration/procedure.yaml");
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace("from: mother.birthNotices", "from: mother.birthNotice"),
  );
  const lines: string[] = [];
  expect(await check(folder, (line) => lines.push(line))).toBe(1);
  expect(lines[0]).toMatch(
    /^procedures\/birth-registration\/procedure\.yaml:\d+:\d+ rule-unknown-name at subjects\.notice\.from/u,
  );
  expect(lines[0]).toContain("suggestion: mother.birthNotices");
  await rm(folder, { recursive: true });
});

test("a case that no row of a table takes is told once, as it is written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const file = join(folder, "procedures/birth-registration/procedure.yaml");
  const table = "amount: { decide: [copies], rows: [['> 5', 7000 * copies]] }";
  await writeFile(file, (await readFile(file, "utf8")).replace("amount: 8000 * copies", table));
  const lines: string[] = [];
  expect(await check(folder, (line) => lines.push(line))).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/procedure\.yaml:\d+:\d+ table-gap at fee\[1\]\.amount \(case: copies: \[1\.\.5\]\)$/u);
  await rm(folder, { recursive: true });
});

test("everything that is wrong with every procedure is told, not only with the first", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const name of ["one", "two"]) {
    await mkdir(join(folder, "procedures", name));
    await writeFile(join(folder, "procedures", name, "procedure.yaml"), "just words");
  }
  const lines: string[] = [];
  expect(await check(folder, (line) => lines.push(line))).toBe(1);
  expect(lines.map((line) => line.split(":")[0])).toEqual([
    "procedures/one/procedure.yaml",
    "procedures/two/procedure.yaml",
  ]);
  await rm(folder, { recursive: true });
});
