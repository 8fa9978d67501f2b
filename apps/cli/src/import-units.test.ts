import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@motlan/service";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importUnits } from "./import-units.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-units-"));
  await cp(catalogue, join(folder, "catalogue"), { recursive: true, filter: (path) => !path.includes("node_modules") });
});
afterEach(() => rm(folder, { recursive: true }));

const list = [
  {
    Code: "01",
    FullName: "Thành phố Hà Nội",
    Wards: [
      { Code: "00008", FullName: "Phường Ngọc Hà", ProvinceCode: "01" },
      { Code: "00004", FullName: "Phường Ba Đình mới", ProvinceCode: "01" },
    ],
  },
  {
    Code: "22",
    FullName: "Tỉnh Quảng Ninh",
    Wards: [{ Code: "06978", FullName: "Xã Ba Chẽ", ProvinceCode: "22" }],
  },
];

const ward = { Code: "26068", FullName: "Phường Biên Hoà" };

const heading = "oldProvince,oldDistrict,oldUnit,oldUnitCode,divided,newProvinceCode,newUnitCode,newUnit";
const table = [
  heading,
  "Thành phố Hà Nội,Quận Ba Đình,Phường Cống Vị,00007,yes,01,00004,Phường Ba Đình",
  "Thành phố Hà Nội,Quận Ba Đình,Phường Cống Vị,00007,yes,01,00008,Phường Ngọc Hà",
  '"Thành phố Hà Nội","Quận Ba Đình","Phường Ngọc Khánh",00025,no,01,00008,Phường Ngọc Hà',
  "Thành phố Hải Phòng,Huyện Bạch Long Vĩ,,,no,01,00008,Phường Ngọc Hà",
];

interface Imported {
  readonly outcome: 0 | 1;
  readonly lines: readonly string[];
}

const imported = async (units: unknown = list, rows: readonly string[] | null = table): Promise<Imported> => {
  const lines: string[] = [];
  const paths = { units: join(folder, "units.json"), oldToNew: join(folder, "old.csv") };
  await writeFile(paths.units, typeof units === "string" ? units : JSON.stringify(units, null, 1));
  await writeFile(paths.oldToNew, (rows ?? []).join("\r\n"));
  const { oldToNew, ...without } = paths;
  const given = { ...without, ...(rows === null ? {} : { oldToNew }), into: join(folder, "catalogue") };
  return { outcome: await importUnits(given, (line) => lines.push(line)), lines };
};

const textOf = (name: string) => readFile(join(folder, "catalogue/code-lists", name), "utf8");

const known = async () => {
  const loaded = await loadCatalogue(join(folder, "catalogue"));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value.catalogue;
};

test("units come in beside what the catalogue says of them, in one order, and the catalogue stays right", async () => {
  const { outcome, lines } = await imported();
  expect(outcome).toBe(0);
  expect(lines[0]).toContain("34 provinces, 49 communes; 2 new");
  const { units, oldUnits } = await known();
  expect(units.communes.slice(0, 2)).toEqual([
    { code: "00004", province: "01", name: "Phường Ba Đình mới", dossierUnit: "H26.101" },
    { code: "00008", province: "01", name: "Phường Ngọc Hà" },
  ]);
  expect(units.provinces.filter(({ code }) => code === "75").map(({ name }) => name)).toEqual([
    "Tỉnh Đồng Nai",
    "Thành phố Đồng Nai",
  ]);
  expect(oldUnits).toContainEqual({
    code: "00007",
    name: "Phường Cống Vị",
    district: "Quận Ba Đình",
    province: "Thành phố Hà Nội",
    now: ["00004", "00008"],
  });
  expect(oldUnits.find(({ province }) => province === "Thành phố Hải Phòng")?.name).toBe("Phường Minh Khai");
  expect(oldUnits.find(({ name }) => name === "Huyện Bạch Long Vĩ")).toMatchObject({ now: ["00008"] });
});

test("what the office should look at is told: new names, units that the list does not have", async () => {
  const { lines } = await imported();
  expect(lines.join("\n")).toContain("00004 Phường Ba Đình → Phường Ba Đình mới");
  expect(lines.find((line) => line.startsWith("00070 Phường Hoàn Kiếm"))).toContain("not in the file, kept");
  // Of what the catalogue itself has ended nothing is to be looked at.
  expect(lines.join("\n")).not.toContain("75 Tỉnh Đồng Nai");
});

test("of two units of one code the list names the later", async () => {
  const dongNai = { Code: "75", FullName: "Thành phố Đồng Nai mới", Wards: [{ ...ward, ProvinceCode: "75" }] };
  await imported([...list, dongNai]);
  expect((await known()).units.provinces.filter(({ code }) => code === "75")).toMatchObject([
    { name: "Tỉnh Đồng Nai", to: "2026-04-29" },
    { name: "Thành phố Đồng Nai mới", from: "2026-04-30" },
  ]);
});

test("a second time changes nothing, and the remarks at the head of the files stay", async () => {
  await imported();
  const before = [await textOf("units.yaml"), await textOf("old-units.yaml")];
  const { lines } = await imported();
  expect(lines[0]).toContain("; 0 new");
  expect([await textOf("units.yaml"), await textOf("old-units.yaml")]).toEqual(before);
  expect(before[0]).toMatch(/^# Provinces and the communes/u);
});

test("a unit that the catalogue has ended stays ended, and its dates and successors are kept", async () => {
  const units = await textOf("units.yaml");
  const ended = 'name: Phường Ba Đình, to: 2026-06-30, successors: ["00070"], dossierUnit';
  const file = join(folder, "catalogue/code-lists/units.yaml");
  await writeFile(file, units.replace("name: Phường Ba Đình, dossierUnit", ended));
  await imported();
  expect(await textOf("units.yaml")).toContain(`province: "01", ${ended}: H26.101`);
});

test("a unit that the table names by a code of before is found by its name in the province, and that is told", async () => {
  const { outcome, lines } = await imported(list, [
    heading,
    "Tỉnh Quảng Ninh,Huyện Ba Chẽ,Xã Nam Sơn,06982,no,22,06970,Xã Ba Chẽ",
  ]);
  expect(outcome).toBe(0);
  expect(lines.join("\n")).toContain("line 2: Xã Ba Chẽ has the code 06978, not 06970");
  expect((await known()).oldUnits.find(({ code }) => code === "06982")?.now).toEqual(["06978"]);
});

test("a list without a table leaves the old units as they are", async () => {
  const before = await textOf("old-units.yaml");
  expect(await imported(list, null)).toMatchObject({ outcome: 0 });
  expect(await textOf("old-units.yaml")).toBe(before);
});

const row = (cells: string) => [...table, cells];
const [hanoi] = list;

test.each([
  ["no JSON", "[ {", table, /^units\.json:1:\d+: .*Fetch it again/u],
  ["a code too short", [{ ...hanoi, Code: "1" }], table, /^units\.json:3:\d+ \[0\]\.Code: .*a code of two digits/u],
  ["a code twice", [...list, hanoi], table, /^units\.json:\d+:\d+ \[2\]\.Code: .*01 is there twice/u],
  ["another shape", { provinces: [] }, table, /^units\.json:1:1: .*docs\/units\.md/u],
  [
    "a commune of another province",
    [{ ...hanoi, Code: "04" }],
    table,
    /ProvinceCode is 01 but it stands in province 04/u,
  ],
  ["another heading", list, ["a,b"], /^old\.csv:1: .*It has to be: oldProvince,oldDistrict/u],
  ["a missing cell", list, row("Hà Nội,Ba Đình,Phường X,00099,no,01,00004"), /^old\.csv:6: .*7 cells instead of 8/u],
  ["neither yes nor no", list, row("H,B,Phường X,00099,maybe,01,00004,Y"), /^old\.csv:6: .*column divided/u],
  ["an open quotation mark", list, ['"oldProvince'], /^old\.csv:1: .*quotation marks/u],
  [
    "a unit of nowhere",
    list,
    row("H,B,Phường X,00099,no,01,99999,Phường Y"),
    /^old\.csv:6: .*99999 Phường Y is not in/u,
  ],
  ["a divided unit of one row", list, row("H,B,Phường X,00099,yes,01,00004,Y"), /^old\.csv:6: Phường X: .*divided/u],
  ["an undivided unit of two", list, row("H,B,X,00099,no,01,00004,Y\nH,B,X,00099,no,01,00008,Z"), /^old\.csv:6: X:/u],
])("%s is told with its place and what to do, and nothing is written", async (_, units, rows, expected) => {
  const before = [await textOf("units.yaml"), await textOf("old-units.yaml")];
  const { outcome, lines } = await imported(units, rows);
  expect(outcome).toBe(1);
  expect(lines[0]).toMatch(expected);
  expect(lines.at(-1)).toContain("Nothing was written");
  expect([await textOf("units.yaml"), await textOf("old-units.yaml")]).toEqual(before);
});

test("of a slip in every row twenty are told, and how many more there are", async () => {
  const rows = Array.from({ length: 30 }, () => "too,few");
  const { lines } = await imported(list, [heading, ...rows]);
  expect(lines).toHaveLength(22);
  expect(lines[20]).toContain("and 10 more");
});

test("a file that is not there, and a catalogue that is wrong already, are told", async () => {
  const lines: string[] = [];
  const nowhere = { units: join(folder, "nowhere.json"), into: join(folder, "catalogue") };
  expect(await importUnits(nowhere, (line) => lines.push(line))).toBe(1);
  expect(lines[0]).toContain("Check its path");
  await writeFile(join(folder, "catalogue/code-lists/units.yaml"), "list: units\n");
  const { lines: wrong } = await imported();
  expect(wrong[0]).toMatch(/^code-lists\/units\.yaml:1:1 definition-shape/u);
});

// The public files in full are not ours to keep: where they lie beside the repository they are read.
const whole = fileURLToPath(new URL("../../../../shared/domain/units", import.meta.url));

if (existsSync(whole))
  test("the public files in full come in, and every old unit leads to communes of today", async () => {
    const lines: string[] = [];
    const into = join(folder, "catalogue");
    const given = { units: join(whole, "units-2026-07.json"), oldToNew: join(whole, "old-to-new-2025.csv"), into };
    expect(await importUnits(given, (line) => lines.push(line))).toBe(0);
    const { units, oldUnits } = await known();
    expect([units.communes.length, oldUnits.length]).toEqual([3321, 10_040]);
    expect(lines.filter((line) => line.includes("not 06970"))).toHaveLength(5);
  });
