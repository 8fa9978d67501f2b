import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filledDossier, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

let house: House;
let mai: Visitor;

beforeAll(async () => {
  house = await openHouse();
  mai = await house.signedIn("citizen", "mai");
});
afterAll(() => house.stop());

const begun = async ({ api }: Visitor): Promise<string> => {
  const { id } = await api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  return id;
};

test("a mother is told which registers her draft asks of whom, for what, and by which law", async () => {
  const dossierId = await begun(mai);
  await mai.api.citizen.saveAnswers.mutate({ dossierId, answers: { relation: "mother" } });
  await prefilled(mai, dossierId);
  const { registers } = await mai.api.citizen.explainPlan.query({ dossierId });
  const residence = registers.find(({ title }) => title.en === "Residence database");
  expect(residence?.laws).toEqual([expect.stringContaining("68/2020/QH14")]);
  expect(residence?.records.map(({ who }) => who.map(({ en }) => en))).toEqual([
    ["The filer", "The mother"],
    ["The father"],
  ]);
  expect(residence?.records[1]).toMatchObject({
    state: "answered",
    through: { relation: { en: "Spouse" }, register: { en: "Civil status database" } },
    uses: expect.arrayContaining([{ kind: "field", of: [{ vi: "Cha mẹ", en: "Parents" }] }]),
  });
});

test("before she has said who she is to the child, nothing is asked about the parents, and that is why", async () => {
  const dossierId = await begun(mai);
  await prefilled(mai, dossierId);
  const { registers, notAsked } = await mai.api.citizen.explainPlan.query({ dossierId });
  expect(registers.flatMap(({ records }) => records.flatMap(({ who }) => who.map(({ en }) => en)))).toEqual([
    "The filer",
    "The filer",
  ]);
  expect(notAsked).toMatchObject([{ why: { kind: "awaits", answers: [{ id: "relation" }] } }]);
});

test("what she is told has nobody's number in it, and no rule", async () => {
  const { dossierId } = await filledDossier(mai);
  const plan = JSON.stringify(await mai.api.citizen.explainPlan.query({ dossierId }));
  expect(plan).not.toMatch(/\d{12}/u);
  expect(plan).not.toContain('"tree"');
});

test("to everybody else her draft does not exist, and once it is sent there is nothing more to plan", async () => {
  const { dossierId } = await filledDossier(mai);
  const hoa = await house.signedIn("citizen", "hoa");
  const official = await house.signedIn("desk", "caugiay.tiepnhan");
  expect(await refusal(hoa.api.citizen.explainPlan.query({ dossierId }))).toEqual(["dossier-not-found"]);
  expect(await refusal(official.api.citizen.explainPlan.query({ dossierId }))).toEqual(["UNAUTHORIZED"]);
  expect(await refusal(house.visitor().api.citizen.explainPlan.query({ dossierId }))).toEqual(["UNAUTHORIZED"]);
  await mai.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  expect(await refusal(mai.api.citizen.explainPlan.query({ dossierId }))).toEqual(["dossier-already-sent"]);
});

test("to be told asks no register: nobody has looked at her data for it", async () => {
  const dossierId = await begun(mai);
  const before = await mai.api.citizen.whoLooked.query({});
  const { registers } = await mai.api.citizen.explainPlan.query({ dossierId });
  expect(registers.map(({ records }) => records.map(({ state }) => state))).toEqual([["next"], ["next"]]);
  expect(await mai.api.citizen.whoLooked.query({})).toEqual(before);
});
