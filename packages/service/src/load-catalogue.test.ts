import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const content = new URL("../../catalogue", import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(content, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  await mkdir(join(folder, "procedures/half-written"));
  await writeFile(join(folder, "procedures/half-written/procedure.yaml"), "procedure: half-written\n");
});
afterAll(() => rm(folder, { recursive: true }));

test("one procedure that is wrong keeps none of the others from being there", async () => {
  const loaded = await loadCatalogue(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const { procedures, definitions } = loaded.value;
  expect(procedures.map(({ id }) => id)).toContain("birth-registration");
  expect(definitions.filter(({ compiled }) => !compiled.ok).map(({ id, file }) => [id, file])).toEqual([
    ["half-written", "procedures/half-written/procedure.yaml"],
  ]);
});

test("a definition is kept as it was written, comments and all", async () => {
  const loaded = await loadCatalogue(folder);
  const written = loaded.ok ? loaded.value.definitions.find(({ id }) => id === "half-written") : undefined;
  expect(written?.text).toBe("procedure: half-written\n");
});

test("a slip in what all procedures share is a failure of the whole", async () => {
  await writeFile(join(folder, "evidence/broken.yaml"), "evidence: [");
  expect(await loadCatalogue(folder)).toMatchObject({ ok: false, issues: [{ code: "definition-syntax" }] });
  await rm(join(folder, "evidence/broken.yaml"));
});

test("a copied file takes no other procedure's place: an id is its folder's, and a code is given once", async () => {
  const [own, copy] = [join(folder, "procedures/birth-registration/procedure.yaml"), join(folder, "procedures/copied")];
  await mkdir(copy);
  // Keys may be quoted, as in JSON.
  const written = await readFile(own, "utf8");
  await writeFile(join(copy, "procedure.yaml"), written.replace("\ncode:", '\n"code":'));
  const loaded = await loadCatalogue(folder);
  await rm(copy, { recursive: true });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const copied = loaded.value.definitions.find(({ id }) => id === "copied")?.compiled;
  expect(copied).toMatchObject({
    ok: false,
    issues: [
      { code: "procedure-not-its-folder", params: { name: "birth-registration", suggestion: "copied", line: 1 } },
      { code: "name-twice", params: { name: "1.001193", line: 2, column: 9 } },
    ],
  });
  expect(loaded.value.procedures.filter(({ code }) => code === "1.001193")).toHaveLength(1);
});

test("what a folder lacks that every catalogue has is told, by the file that is not there", async () => {
  const bare = join(folder, "bare");
  await cp(join(content, "entities"), join(bare, "entities"), { recursive: true });
  const loaded = await loadCatalogue(bare);
  const told = loaded.ok ? [] : loaded.issues.map(({ code, params }) => [code, params?.file]);
  expect(told.filter(([code]) => code === "definition-shape")).toEqual([
    ["definition-shape", "authorities.yaml"],
    ["definition-shape", "code-lists/units.yaml"],
    ["definition-shape", "calendars"],
  ]);
});

test("a folder in which there is no catalogue is told as that, by its name", async () => {
  const nowhere = join(folder, "nowhere");
  expect(await loadCatalogue(nowhere)).toMatchObject({
    issues: [{ code: "catalogue-missing", params: { name: nowhere } }],
  });
});

const warningsOn = async (today: string) => {
  const loaded = await loadCatalogue(content, today);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  expect(loaded.value.definitions.filter(({ compiled }) => !compiled.ok).map(({ id }) => id)).toEqual([]);
  return loaded.value.definitions.flatMap(({ warnings }) => warnings);
};

test("of the real procedures no check complains, until a law that they cite has ended", async () => {
  expect(await warningsOn("2027-02-28")).toEqual([]);
  // The Law on Civil Status 60/2014/QH13 is in force until then; 03/2026/QH16 follows it.
  const then = await warningsOn("2027-03-01");
  expect(new Set(then.map(({ code }) => code))).toEqual(new Set(["law-ended"]));
  expect(then.map(({ params }) => params?.["file"])).toContain("procedures/birth-registration/procedure.yaml");
});

test("what a check finds wrong keeps a procedure from being among those to publish", async () => {
  const file = join(folder, "procedures/marriage/procedure.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("met-by: bride, unmet: official", "met-by: bride"));
  const loaded = await loadCatalogue(folder);
  await writeFile(file, text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  expect(loaded.value.definitions.find(({ id }) => id === "marriage")?.compiled).toMatchObject({
    ok: false,
    issues: [{ code: "photocopy-of-identity", params: { name: "identity-paper" } }],
  });
  expect(loaded.value.procedures.map(({ id }) => id)).not.toContain("marriage");
});
