import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse } from "./testing/house.ts";

const content = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));
let house: House;
let folder: string;

/** The catalogue with a commune that has ended since: Phường Nghĩa Đô has become part of Phường Cầu Giấy. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(content, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const file = join(folder, "code-lists/units.yaml");
  const ended = 'name: Phường Nghĩa Đô, to: 2026-06-30, successors: ["00166"], dossierUnit';
  await writeFile(file, (await readFile(file, "utf8")).replace("name: Phường Nghĩa Đô, dossierUnit", ended));
  house = await openHouse({ catalogueFolder: folder });
});
afterAll(async () => {
  await house.stop();
  await rm(folder, { recursive: true });
});

const fetched = async (path: string) => {
  const response = await fetch(new URL(path, house.url));
  const body: unknown = await response.json();
  return { body, cache: response.headers.get("cache-control"), etag: response.headers.get("etag") };
};

const oldUnits = (words: string) => house.visitor().api.public.findOldUnits.query({ words });

const mai = async () => {
  const { api } = await house.signedIn("citizen", "mai");
  const { id } = await api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  return { api, dossierId: id };
};

test("a form begins with the provinces and the communes that its values name, and no others", async () => {
  const { api, dossierId } = await mai();
  const { reference, state } = await api.citizen.readForm.query({ dossierId });
  expect(reference.units.provinces).toHaveLength(35);
  expect(reference.units.communes).toEqual([]);
  expect(reference.units.lacking).toContain("01");
  expect(state.communes?.map(({ name }) => name)).not.toContain("Phường Sài Gòn");
  const place = { province: "79", commune: "26740" };
  const saved = await api.citizen.saveAnswers.mutate({ dossierId, answers: { registrationPlace: place } });
  expect(saved.state.communes?.map(({ name }) => name)).toContain("Phường Sài Gòn");
});

test("the communes of a province are fetched once and kept, as long as the catalogue stays as it is", async () => {
  const { api, dossierId } = await mai();
  const { version } = (await api.citizen.readForm.query({ dossierId })).reference.units;
  const { body, cache } = await fetched(`/units/${version}/04`);
  expect(body).toEqual([{ code: "01273", province: "04", name: "Phường Thục Phán" }]);
  expect(cache).toBe("public, max-age=31536000, immutable");
  const before = await fetched("/units/of-before/04");
  expect(before).toMatchObject({ body, cache: "no-cache" });
  expect(before.etag).toBeTruthy();
});

test("a province that nobody knows has no communes", async () => {
  expect((await fetched("/units/any/99")).body).toEqual([]);
});

const now = (code: string, name: string) => ({ code, name, province: "01", provinceName: "Thành phố Hà Nội" });
const cauGiay = now("00166", "Phường Cầu Giấy");

test("an old unit is found by what is typed, with all that it may be now, in units of today", async () => {
  expect(await oldUnits("đồng xuân")).toEqual([
    {
      name: "Phường Đồng Xuân",
      district: "Quận Hoàn Kiếm",
      province: "Thành phố Hà Nội",
      now: [now("00004", "Phường Ba Đình"), now("00070", "Phường Hoàn Kiếm")],
    },
  ]);
  // It was divided between two, of which one has become part of the other since.
  expect(await oldUnits("dich vong hau")).toMatchObject([{ now: [cauGiay] }]);
});

test("a commune that has ended since is an old unit as well", async () => {
  expect(await oldUnits("nghia do")).toEqual([
    { name: "Phường Nghĩa Đô", district: "", province: "Thành phố Hà Nội", now: [cauGiay] },
  ]);
});

test("nothing is found for nothing, or for words without end", async () => {
  for (const words of ["", " ", "x".repeat(5000)]) expect(await oldUnits(words)).toEqual([]);
});

test("an answer of today may not name a commune that has ended, and one that was kept has moved", async () => {
  const { api, dossierId } = await mai();
  const place = { province: "01", commune: "00160" };
  const { state } = await api.citizen.saveAnswers.mutate({ dossierId, answers: { registrationPlace: place } });
  expect(state.answers["registrationPlace"]).toEqual({ province: "01", commune: "00166" });
});
