import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importCodes } from "./import-codes.ts";
import { importHolidays } from "./import-holidays.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-codes-"));
  await cp(catalogue, join(folder, "catalogue"), { recursive: true, filter: (path) => !path.includes("node_modules") });
});
afterEach(() => rm(folder, { recursive: true }));

const into = () => join(folder, "catalogue");
const textOf = (file: string) => readFile(join(into(), file), "utf8");

/** What the command tells of a file with such rows, and how it ends. */
const tried = async (rows: readonly string[], run: (path: string, print: (line: string) => void) => Promise<0 | 1>) => {
  const path = join(folder, "given.csv");
  await writeFile(path, rows.join("\r\n"));
  const lines: string[] = [];
  return { outcome: await run(path, (line) => lines.push(line)), lines };
};

const codes = (rows: readonly string[], list = "sex") =>
  tried(rows, (path, print) => importCodes({ codes: path, list, into: into() }, print));

test("codes come in beside those of the list, whose names are renewed and whose maps and remarks stay", async () => {
  const before = await textOf("code-lists/marital-status.yaml");
  const rows = [
    "code,vi,en,from,to,successors",
    '7,"Ly thân, có bản án",Separated,2026-01-01,,',
    "6,Khác hẳn,Other,,,",
  ];
  const { outcome, lines } = await codes(rows, "marital-status");
  expect([outcome, lines[0]]).toEqual([0, "2 mã, 1 mã mới · 2 codes, 1 new"]);
  expect(lines.slice(1).map((line) => line.slice(0, 2))).toEqual(["1:", "2:", "3:", "4:", "5:"]);
  const after = await textOf("code-lists/marital-status.yaml");
  expect(after).toMatch(/code: "7", vi: "Ly thân, có bản án", en: Separated, from: 2026-01-01/u);
  expect(after).toContain("Khác hẳn");
  expect(after.split("\n").filter((line) => line.includes("#"))).toEqual(
    before.split("\n").filter((line) => line.includes("#")),
  );
});

test.each([
  ["a heading that is none", ["code,name", "1,Nam"], "given.csv:1: "],
  ["a code without a name", ["code,vi,en", "1,,Male"], "given.csv:2: cột vi"],
  ["a successor that the list does not have", ["code,vi,en,from,to,successors", "1,a,b,,2026-01-01,x"], "code-lists/"],
] as const)("%s is told with its place, and nothing is written", async (_, rows, told) => {
  const before = await textOf("code-lists/sex.yaml");
  const { outcome, lines } = await codes(rows);
  expect([outcome, lines[0]?.slice(0, told.length)]).toEqual([1, told]);
  expect(await textOf("code-lists/sex.yaml")).toBe(before);
});

const notice = "Thông báo 5678/TB-BNV";
const holidays = (rows: readonly string[]) =>
  tried(rows, (path, print) => importHolidays({ holidays: path, source: notice, into: into() }, print));
const calendar = "calendars/vn-2025-2027.yaml";

test("a year's notice takes the place of what was expected of that year; other years stay as they are", async () => {
  const rows = ["date,day,name", "2027-02-06,holiday,Tết Đinh Mùi", "2027-02-08,holiday,", "2027-02-20,working-day,"];
  const { outcome, lines } = await holidays(rows);
  expect([outcome, lines]).toEqual([0, ["2027: 2 ngày nghỉ, 1 ngày làm bù · 2 days off, 1 made up"]]);
  const after = await textOf(calendar);
  expect(after.slice(after.indexOf("  2027:"))).toBe(
    [
      "  2027:",
      "    holidays:",
      '      - "2027-02-06" # Tết Đinh Mùi',
      '      - "2027-02-08"',
      "    workingDays:",
      '      - "2027-02-20"',
      `    source: ${notice}`,
      "",
    ].join("\n"),
  );
  expect(after).toContain("# bridge day, made up on 22/08");
});

test.each([
  ["a day twice", ["2027-02-06,holiday,", "2027-02-06,holiday,"], "given.csv:3: ngày 2027-02-06 có hai lần"],
  ["a made-up day on a weekday", ["2027-02-09,working-day,"], "given.csv:2: 2027-02-09 là ngày trong tuần"],
  ["a day that is none", ["2027-02-30,holiday,"], "given.csv:2: cột date"],
] as const)("%s is told with its place, and the calendar stays", async (_, rows, told) => {
  const before = await textOf(calendar);
  const { outcome, lines } = await holidays(["date,day,name", ...rows]);
  expect([outcome, lines[0]?.slice(0, told.length)]).toEqual([1, told]);
  expect(await textOf(calendar)).toBe(before);
});
