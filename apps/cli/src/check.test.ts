import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { check } from "./check.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const both = (folder: string) => ({ folder, languages: ["vi", "en"] as const, json: false, examples: false });

test("the catalogue as it stands is right, and says what it holds", async () => {
  const lines: string[] = [];
  expect(await check(both(catalogue), (line) => lines.push(line))).toBe(0);
  expect(lines).toContain("1.001193 birth-registration: 55 fields, 9 papers, 8 steps");
});

const linesOf = async (folder: string, options = {}): Promise<readonly string[]> => {
  const lines: string[] = [];
  expect(await check({ ...both(folder), ...options }, (line) => lines.push(line))).toBe(1);
  return lines;
};

type Look = (folder: string) => Promise<void>;

/** The catalogue with one text of a file of its replaced. */
const replaced = async (name: string, [from, to]: readonly [string, string], look: Look): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const file = join(folder, name);
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
  await look(folder);
  await rm(folder, { recursive: true });
};

const birthWith = (from: string, to: string, look: Look): Promise<void> =>
  replaced("procedures/birth-registration/procedure.yaml", [from, to], look);

const isHead = (line: string): boolean => !line.startsWith(" ");

test("a misspelt name is told with its place and what was meant, in the languages asked for and to programs", () =>
  birthWith("from: mother.birthNotices", "from: mother.birthNotice", async (folder) => {
    const lines = await linesOf(folder);
    expect(lines[0]).toMatch(/^procedures\/birth-bundle\/procedure\.yaml:\d+:\d+ procedure-faulty at parts\[0\]/u);
    const told = lines.slice(lines.findIndex((line) => line.includes("rule-unknown-name")));
    expect(told[0]).toMatch(
      /^procedures\/birth-registration\/procedure\.yaml:\d+:\d+ rule-unknown-name at subjects\.notice\.from – lỗi · error$/u,
    );
    expect(told.slice(1)).toEqual([
      "    Không có tên “mother.birthNotice”.",
      "    Có phải là: mother.birthNotices",
      "    There is no name “mother.birthNotice”.",
      "    Did you mean: mother.birthNotices",
    ]);
    const english = await linesOf(folder, { languages: ["en"] });
    expect(english.at(-2)).toBe("    There is no name “mother.birthNotice”.");
    expect(english.filter((line) => line.includes("Không"))).toEqual([]);
    const found: unknown = JSON.parse((await linesOf(folder, { json: true })).join("\n"));
    expect(found).toContainEqual({
      level: "error",
      code: "rule-unknown-name",
      file: "procedures/birth-registration/procedure.yaml",
      line: expect.any(Number),
      column: expect.any(Number),
      path: "subjects.notice.from",
      params: expect.objectContaining({ name: "mother.birthNotice", suggestion: "mother.birthNotices" }),
      told: {
        vi: expect.objectContaining({ title: "Không có tên “mother.birthNotice”." }),
        en: expect.objectContaining({ title: "There is no name “mother.birthNotice”." }),
      },
    });
  }));

test("what is wrong with a register is told once, however many read it", () =>
  replaced("registers/goods.yaml", ["goodsDeclarations:", "goodsDeclaration:"], async (folder) => {
    const heads = (await linesOf(folder)).filter(isHead);
    expect(heads.filter((line) => line.includes("relation-unknown"))).toHaveLength(1);
  }));

test("a case that no row of a table takes is told once, as the form calls it", () => {
  const table = "amount: { decide: [copies], rows: [['> 5', 7000 * copies]] }";
  return birthWith("amount: 8000 * copies", table, async (folder) => {
    const lines = await linesOf(folder);
    const gaps = lines.filter((line) => line.includes("table-gap"));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatch(/procedure\.yaml:\d+:\d+ table-gap at fee\[1\]\.amount/u);
    expect(lines.join("\n")).toContain("No row takes: Number of copies: [1..5].");
  });
});

test("everything that is wrong with every procedure is told, not only with the first", async () => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const name of ["one", "two"]) {
    await mkdir(join(folder, "procedures", name));
    await writeFile(join(folder, "procedures", name, "procedure.yaml"), "just words");
  }
  const heads = (await linesOf(folder)).filter(isHead);
  expect(heads.map((line) => line.split(":")[0])).toEqual([
    "procedures/one/procedure.yaml",
    "procedures/two/procedure.yaml",
  ]);
  await rm(folder, { recursive: true });
});
