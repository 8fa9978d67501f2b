import { expect, test } from "vitest";
import { filesFor } from "./files-of.ts";
import { draftListing } from "./start-dossier.ts";
import type { DossierRecord, FileRecord, PartAnswer } from "./store.ts";

const at = "2026-11-24T02:00:00.000Z";

const file = (id: string, dossierId: string, requirement: string): FileRecord => ({
  id,
  dossierId,
  requirement,
  evidenceType: "paper",
  name: `${id}.pdf`,
  mediaType: "application/pdf",
  bytes: 1,
  sha256: "",
  uploadedAt: at,
});

const session = (id: string, answer: PartAnswer | null): DossierRecord => ({
  id,
  procedureVersion: "v",
  filer: "001196012345",
  filerName: "Lan",
  startedAt: at,
  answers: {},
  listing: draftListing,
  part: { of: "bundle", party: "owner", answer },
});

const files = [
  file("consent", "bundle", "consent"),
  file("notice", "bundle", "notice"),
  file("deed", "lan", "ownership"),
  file("photo", "lan", "photo"),
  file("unsaid", "ban", "ownership"),
  file("mended", "bundle:residence", "consent"),
];

const confirmed: PartAnswer = {
  kind: "confirmed",
  confirmation: {
    personalId: "001196012345",
    name: "Lan",
    at,
    language: "vi",
    statement: "Tôi đồng ý.",
    shown: {},
    paths: [],
    hash: "",
  },
  values: {},
  requirements: {},
};

const store = {
  filesOf: async (id: string) => files.filter(({ dossierId }) => dossierId === id),
  partsOf: async (id: string) => (id === "bundle" ? [session("lan", confirmed), session("ban", null)] : []),
};

const idsFor = async (id: string, ...requires: readonly string[]): Promise<readonly string[]> =>
  (await filesFor(store, { id }, { requires: requires.map((it) => ({ id: it })) })).map((it) => it.id);

test("a dossier's files are its own and those of the parties who confirmed", async () => {
  expect(await idsFor("bundle", "consent", "ownership")).toEqual(["consent", "notice", "deed", "photo"]);
});

test("a part of a bundle has what it needs of what came with the whole, from whomever, and what was mended for it", async () => {
  expect(await idsFor("bundle:residence", "consent", "ownership")).toEqual(["consent", "deed", "mended"]);
  expect(await idsFor("bundle:insurance", "notice")).toEqual(["notice"]);
});
