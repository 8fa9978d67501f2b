import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { coverage } from "./coverage.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

type Change = readonly [file: string, from: string, to: string];

/** The catalogue with a passage of some of its files replaced, wherever in the file it stands. */
const changed = async (...changes: readonly Change[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  folders.push(folder);
  await cp(catalogue, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  for (const [file, from, to] of changes) {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replaceAll(from, to));
  }
  return folder;
};

const printed = async (folder: string): Promise<readonly string[]> => {
  const { ok, lines } = await coverage(folder);
  expect(ok).toBe(true);
  return lines;
};

test("every procedure has its ratios, and the land register what it would spare in the 29 provinces without it", async () => {
  const lines = await printed(catalogue);
  expect(lines).toContain("1.001193  Đăng ký khai sinh                                       32/55             5/9");
  const fromLand = lines.slice(lines.indexOf("CSDL đất đai · Land database"));
  const land = fromLand.slice(0, fromLand.indexOf("") === -1 ? undefined : fromLand.indexOf(""));
  expect(land[1]).toBe("  Dịch vụ · Services: dwellings, certificates, parcels");
  expect(land[2]).toBe("  29 tỉnh, thành phố chưa kết nối · 29 provinces not connected");
  expect(land.join(" ")).toContain("Đắk Lắk");
  expect(land.join(" ")).not.toContain("Hà Nội");
  expect(land.at(-1)).toBe("  Connecting it would spare 16 fields and 3 papers in 4 procedures.");
});

test("where one register has two gaps each names its services", async () => {
  const lines = await printed(catalogue);
  const heads = lines.flatMap((line, n) => (line === "CSDL đất đai · Land database" ? [lines[n + 1]] : []));
  expect(heads).toEqual(["  Dịch vụ · Services: dwellings, certificates, parcels", "  Dịch vụ · Services: parcels"]);
});

test("the lines fit a screen of a hundred columns", async () => {
  expect((await printed(catalogue)).filter((line) => line.length > 100)).toEqual([]);
});

test("a service that is planned is told as connected in no province", async () => {
  const folder = await changed([
    "registers/health.yaml",
    "  birth-notices:\n",
    "  birth-notices:\n    status: planned\n",
  ]);
  const lines = await printed(folder);
  expect(lines).toContain("  Cả 34 tỉnh, thành phố chưa kết nối · all 34 provinces not connected");
});

test("where no connection would spare anything that is said", async () => {
  const folder = await changed(
    [
      "registers/land.yaml",
      'planned, "01": live, "31": live, "48": live, "79": live, "92": live }\n    province: diaChi',
      "live }\n    province: diaChi",
    ],
    [
      "registers/land.yaml",
      'planned, "01": live, "31": live, "48": live, "79": live, "92": live }\n    province: thuaDat',
      "live }\n    province: thuaDat",
    ],
    [
      "registers/land.yaml",
      'planned, "01": partial, "31": partial, "48": partial, "79": partial, "92": partial }',
      "live }",
    ],
    ["registers/social-security.yaml", "    status: partial\n", ""],
  );
  expect((await printed(folder)).at(-1)).toContain("No connection is left that would spare anybody anything.");
});

test("what is wrong with a catalogue is told instead", async () => {
  const folder = await changed(["registers/land.yaml", "is: dwelling", "is: dweling"]);
  const { ok, lines } = await coverage(folder);
  expect(ok).toBe(false);
  expect(lines[0]).toContain("registers/land.yaml");
});

test("by procedure or by register the other part is left out, for programs as well", async () => {
  const byProcedure = await coverage(catalogue, ["procedure"]);
  expect(byProcedure.json).toMatchObject({ ok: true, procedures: expect.any(Array) });
  expect(byProcedure.json).not.toHaveProperty("registers");
  expect(byProcedure.lines.join("\n")).not.toContain("provinces not connected");
  const byRegister = await coverage(catalogue, ["register"]);
  expect(byRegister.json).not.toHaveProperty("procedures");
  expect(byRegister.lines.join("\n")).not.toContain("1.001193");
});
