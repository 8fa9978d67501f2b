import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filledDossier } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

const content = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

/** The catalogue as it is, but for some words of birth registration. */
const catalogueWith = async (before: string, after: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "motlan-catalogue-"));
  await cp(content, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const file = join(folder, "procedures/birth-registration/procedure.yaml");
  const text = await readFile(file, "utf8");
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
  return folder;
};

let catalogueFolder: string;
let house: House;
let sent: { readonly dossierId: string; readonly code: string };
beforeAll(async () => {
  catalogueFolder = await catalogueWith("authority: peoples-committee", "authority: commune-police");
  house = await openHouse({ catalogueFolder });
  const mother = await house.signedIn("citizen", "mai");
  const { dossierId } = await filledDossier(mother);
  const { code } = await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  sent = { dossierId, code };
});
afterAll(async () => {
  await house.stop();
  await rm(catalogueFolder, { recursive: true });
});

const rowsOf = async ({ api }: Visitor) => (await api.desk.worklist.query({ query: "" })).rows;

test("the police's code begins with its ministry's, before the commune's digits", () => {
  expect(sent.code).toMatch(/^G01\.26\.107-\d{6}-0001$/u);
});

test("a dossier of the commune's police is on its worklist and not on the People's Committee's", async () => {
  const police = await house.signedIn("desk", "caugiay.cutru");
  const committee = await house.signedIn("desk", "caugiay.tiepnhan");
  expect((await rowsOf(police)).map(({ listing }) => listing.authority)).toEqual(["commune-police:00166"]);
  expect(await rowsOf(committee)).toEqual([]);
  expect(await refusal(committee.api.desk.examine.query({ id: sent.dossierId }))).toEqual(["dossier-not-found"]);
});

test("the desk says in both languages at which authority somebody works", async () => {
  const { api } = await house.signedIn("desk", "cumgar.congan");
  expect(await api.public.whoAmI.query({ face: "desk" })).toMatchObject({
    title: "Trưởng Công an xã",
    role: "police-chief",
    place: { vi: "Công an xã Cư M'gar", en: "Police of Xã Cư M'gar" },
  });
});

test("a dossier for which no day can be promised is not sent, and kept", async () => {
  const figures = 'deadline: { same-day-before: "15:00", else: 1 }';
  const folder = await catalogueWith(figures, "deadline: if copiesWanted then null else date(received)");
  const other = await openHouse({ catalogueFolder: folder });
  try {
    const mother = await other.signedIn("citizen", "mai");
    const { dossierId } = await filledDossier(mother);
    expect(await mother.api.citizen.checkDossier.query({ dossierId })).toMatchObject({ due: null, issues: [] });
    const send = () => mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
    expect(await refusal(send())).toEqual(["deadline-unknown"]);
    await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: { copiesWanted: false } });
    expect((await send()).due).toMatch(/^\d{4}-\d\d-\d\dT10:00:00/u);
  } finally {
    await other.stop();
    await rm(folder, { recursive: true });
  }
});
