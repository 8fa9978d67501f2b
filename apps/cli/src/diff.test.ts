import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fail, issue, ok } from "@motlan/kernel";
import { facetWords } from "@motlan/problems";
import { diffProcedures } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diff } from "./diff.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
const definition = "procedures/marital-status/procedure.yaml";

let draft: string;
beforeAll(async () => {
  draft = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(catalogue, draft, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const text = await readFile(join(catalogue, definition), "utf8");
  expect(text).toContain("deadline: { else: 3 }");
  await writeFile(join(draft, definition), text.replace("deadline: { else: 3 }", "deadline: { else: 5 }"));
}, 20_000);
afterAll(() => rm(draft, { recursive: true }));

const stored = async (version: string) => fail(issue("version-not-found", "", { version }));

const told = async (before: string, after: string, json = false) => {
  const lines: string[] = [];
  expect(await diff({ before, after, json, stored }, (line) => lines.push(line))).toBe(0);
  return lines;
};

test("of two catalogues what changed is told piece by piece, and what did not in a line", async () => {
  const lines = await told(catalogue, draft);
  expect(lines).toContain("1.001193 birth-registration: không đổi · the same");
  expect(lines.slice(lines.indexOf("1.004873 marital-status: đã đổi · changed"))).toMatchObject({
    1: "  ~ thời hạn · deadline deadline",
    2: "      hạn trả · due: working days(date(received), 3) → working days(date(received), 5)",
    3: "      ngày làm việc · working days: 3 → 5",
  });
});

test("of the folders of one procedure that one alone is told", async () => {
  const folder = "procedures/marital-status";
  const lines = await told(join(catalogue, folder), join(draft, folder), true);
  expect(JSON.parse(lines.join("\n"))).toMatchObject([
    { procedure: "marital-status", kind: "changed", changes: [{ of: "deadline", id: "deadline" }] },
  ]);
});

test("a catalogue that is not sound is not compared: what is wrong with it is told", async () => {
  const lines: string[] = [];
  expect(await diff({ before: catalogue, after: join(draft, "nowhere"), stored }, (line) => lines.push(line))).toBe(1);
  expect(lines.length).toBeGreaterThan(0);
});

test("a version of a house is compared with a folder, of whose catalogue it alone is meant", async () => {
  const loaded = await loadCatalogue(catalogue);
  const kept = loaded.ok ? loaded.value.procedures.find(({ id }) => id === "marital-status") : undefined;
  const read = async () => (kept ? ok(kept) : fail(issue("version-not-found")));
  const lines: string[] = [];
  const before = "marital-status@0123456789ab";
  expect(await diff({ before, after: draft, stored: read }, (line) => lines.push(line))).toBe(0);
  expect(lines.filter((line) => !line.startsWith(" "))).toEqual(["1.004873 marital-status: đã đổi · changed"]);
});

test("a version that the house does not have is told, and nothing is compared", async () => {
  const lines: string[] = [];
  const before = "marital-status@0123456789ab";
  expect(await diff({ before, after: draft, stored }, (line) => lines.push(line))).toBe(1);
  expect(lines.join("\n")).toContain(before);
});

test("each property in which two real procedures differ has a name in words", async () => {
  const loaded = await loadCatalogue(catalogue);
  const procedures = loaded.ok ? loaded.value.procedures : [];
  const names = procedures.flatMap((one) =>
    procedures.flatMap((other) =>
      diffProcedures(one, { ...other, id: one.id }).flatMap(({ facets }) => facets.map(({ name }) => name)),
    ),
  );
  expect(new Set(names).size).toBeGreaterThan(40);
  expect(names.filter((name) => facetWords(name).vi === name)).toEqual([]);
});
