import { randomBytes, randomUUID } from "node:crypto";
import { otherMothers } from "@motlan/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { filledDossier, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

let house: House;
let mai: Visitor;
beforeAll(async () => {
  house = await openHouse({ answerKey: randomBytes(32).toString("base64"), askAgainSeconds: 0.1 });
  mai = await house.signedIn("citizen", "mai");
});
afterAll(() => house.stop());

const opened = async (visitor = mai, procedureId = "marital-status"): Promise<string> => {
  const { id } = await visitor.api.citizen.startDossier.mutate({ procedureId });
  await prefilled(visitor, id);
  return id;
};

const right = { family: "Lò", middle: "Thị", given: "Mai Hoa" };

const dispute = (dossierId: string, given: object = {}) =>
  mai.api.citizen.disputeValue.mutate({
    dossierId,
    path: "filer.fullName",
    value: right,
    reason: "Giấy khai sinh ghi như thế này",
    ...given,
  });

/** The owner of the register answers at its own page, as a person there does. */
const ownerSays = async (
  register: "civil-status" | "population",
  number: string,
  { ketQua, lyDo = "" }: { readonly ketQua: "da-sua" | "khong-sua"; readonly lyDo?: string },
) =>
  (
    await fetch(`${house.systems.urls[register]}/corrections/answer`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ soYeuCau: number, ketQua, lyDo }),
    })
  ).status;

const isTaken = async (number: string) => {
  const found = await mai.api.citizen.myCorrections.query();
  return found.some((it) => it.number === number && it.takenAt !== null);
};

test("her word goes beside the register's, the request is numbered and handed to where a name arises, and answered it is asked anew", async () => {
  const dossierId = await opened();
  const before = (await prefilled(mai, dossierId)).sealed["filer.fullName"];
  expect(before).toMatchObject({ register: "population", disputable: true });
  const { number } = await dispute(dossierId);
  const state = await prefilled(mai, dossierId);
  expect(number).toMatch(/^SD-\d{4}-\d{6}$/u);
  expect(state.sealed["filer.fullName"]).toBeUndefined();
  expect(state.answers["filer.fullName"]).toEqual(right);
  expect(state.disputed?.["filer.fullName"]).toMatchObject({ number, value: before?.value, procedure: "1.004859" });
  await eventually(
    () => isTaken(number),
    (it) => it,
  );

  expect(await ownerSays("civil-status", number, { ketQua: "da-sua" })).toBe(303);
  const [followed] = await eventually(
    () => mai.api.citizen.myCorrections.query(),
    ([first]) => first?.answer !== null,
  );
  expect(followed).toMatchObject({
    number,
    answer: { kind: "corrected" },
    proposed: { vi: "Lò Thị Mai Hoa" },
    isByWire: true,
  });
  const after = await prefilled(mai, dossierId);
  expect(after.sealed["filer.fullName"]).toMatchObject({ value: right, register: "population" });
  expect(after.disputed).toEqual({});
});

test("left as it is, with a reason that she reads, the register's word counts again", async () => {
  const dossierId = await opened(mai, "birth-registration");
  const before = (await prefilled(mai, dossierId)).sealed["filer.paperIssued"];
  const { number } = await dispute(dossierId, { path: "filer.paperIssued", value: "2021-01-01" });
  await eventually(
    () => isTaken(number),
    (it) => it,
  );
  await ownerSays("population", number, { ketQua: "khong-sua", lyDo: "Sổ gốc ghi như vậy" });
  const [followed] = await eventually(
    () => mai.api.citizen.myCorrections.query(),
    ([first]) => first?.answer !== null,
  );
  expect(followed).toMatchObject({ number, answer: { kind: "refused", reason: "Sổ gốc ghi như vậy" } });
  expect((await prefilled(mai, dossierId)).sealed["filer.paperIssued"]).toEqual(before);
});

test("what only is written in another way is no dispute, and neither is one without a reason", async () => {
  const dossierId = await opened();
  const spelled = { family: "LÒ", middle: "thị", given: "mai hoa" };
  expect(await refusal(dispute(dossierId, { value: spelled }))).toEqual(["dispute-same-value"]);
  expect(await refusal(dispute(dossierId, { reason: "  " }))).toEqual(["dispute-without-reason"]);
  expect(await refusal(dispute(dossierId, { value: null }))).toEqual(["required"]);
  expect(await refusal(dispute(dossierId, { value: { family: "L4" } }))).toEqual(
    expect.arrayContaining(["person-name-letters"]),
  );
});

test("her number is the sign-in's word and no record's, and what she states herself is nobody's", async () => {
  const dossierId = await opened();
  const other = dispute(dossierId, { path: "filer.personalId", value: "001196012346" });
  expect(await refusal(other)).toEqual(["dispute-not-vouched"]);
  expect(await refusal(dispute(dossierId, { path: "nobody.fullName" }))).toEqual(["answer-unknown"]);
});

test("nobody disputes in somebody else's form", async () => {
  const dossierId = await opened();
  const stranger = await house.signedIn("citizen", "linh");
  const tried = stranger.api.citizen.disputeValue.mutate({
    dossierId,
    path: "filer.fullName",
    value: right,
    reason: "x",
  });
  expect(await refusal(tried)).toEqual(["dossier-not-found"]);
  expect(await stranger.api.citizen.myCorrections.query()).toEqual([]);
});

test("said twice it is one request, and it is in dispute in every form that she opens", async () => {
  const [one, other] = [await opened(), await opened(mai, "birth-registration")];
  const given = { value: { ...right, given: "Mai Hương" } };
  const { number } = await dispute(one, given);
  expect(await dispute(one, given)).toEqual({ number });
  for (const dossierId of [one, other]) {
    const { disputed = {}, answers } = await prefilled(mai, dossierId);
    expect(disputed["filer.fullName"]).toMatchObject({ number });
    // What is right she has said once.
    expect(answers["filer.fullName"]).toEqual(given.value);
  }
  expect((await prefilled(mai, other)).sealed["filer.paperNumber"]).toMatchObject({ register: "population" });
});

test("what is told to the owner of her is on the list of who looked", async () => {
  const { number } = await dispute(await opened(), { path: "filer.birthDate", value: "1996-05-18" });
  await eventually(
    () => isTaken(number),
    (it) => it,
  );
  const { looks } = await mai.api.citizen.whoLooked.query({ register: "civil-status" });
  expect(looks[0]).toMatchObject({ by: "system", outcome: "found", reason: { kind: "own-dossier" } });
});

test("a dossier with a value in dispute goes on, and the desk is shown both words and the number", async () => {
  const [mother = ""] = otherMothers();
  const hoa = await house.signedIn("citizen", mother);
  const { dossierId, state } = await filledDossier(hoa);
  const said = state.sealed["father.ethnicity"]?.value;
  const { number } = await hoa.api.citizen.disputeValue.mutate({
    dossierId,
    path: "father.ethnicity",
    value: { code: "03", name: "Tày" },
    reason: "Giấy khai sinh ghi khác",
  });
  const key = randomUUID();
  await hoa.api.citizen.submitDossier.mutate({ dossierId, key, answers: {} });
  const desk = await house.signedIn("desk", "caugiay.tiepnhan");
  const { dossier } = await desk.api.desk.examine.query({ id: dossierId });
  expect(dossier.values["father.ethnicity"]).toMatchObject({
    value: { code: "03", name: "Tày" },
    provenance: { kind: "citizen", proposal: { value: said, disputed: number } },
  });
});

test("a paper whose record she calls wrong is asked for", async () => {
  const { dossierId, state } = await filledDossier(mai);
  const proof = (it: typeof state) => it.requirements.find(({ id }) => id === "proof-of-birth");
  expect(proof(state)).toMatchObject({ state: "needless" });
  await dispute(dossierId, { path: "child.sex", value: state.sealed["child.sex"]?.value === "1" ? "2" : "1" });
  expect(proof(await prefilled(mai, dossierId))).toMatchObject({ state: "upload", because: "disputed" });
});

test("what waits is listed by owner for the desk, with nobody's name and no value", async () => {
  const desk = await house.signedIn("desk", "caugiay.tiepnhan");
  const { owners } = await desk.api.desk.openCorrections.query();
  expect(owners.map(({ owner }) => owner.vi)).toContain("Cơ sở dữ liệu hộ tịch điện tử");
  const told = JSON.stringify(owners);
  for (const word of ["Mai", "Lò", "001196012345", "1996"]) expect(told).not.toContain(word);
});
