import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { filledDossier, motherAnswers, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { openHouseOnPostgres } from "./testing/house-on-postgres.ts";
import { isAt } from "./testing/is-at.ts";

let house: House;

const start = (visitor: Visitor, procedureId: string, from?: string) =>
  visitor.api.citizen.startDossier.mutate({ procedureId, from });

const submit = (visitor: Visitor, dossierId: string, key: string = randomUUID()) =>
  visitor.api.citizen.submitDossier.mutate({ dossierId, key, answers: {} });

const seen = async (official: Visitor, dossierId: string) => {
  const { dossier } = await official.api.desk.examine.query({ id: dossierId });
  return { dossierId, seq: dossier.seq };
};

const complete = async (account: string, dossierId: string): Promise<void> => {
  const official = await house.signedIn("desk", account);
  await official.api.desk.completeStep.mutate({ ...(await seen(official, dossierId)), note: null });
};

const looksAt = async ({ api }: Visitor) => (await api.citizen.whoLooked.query()).looks;

const stores: readonly (readonly [string, () => Promise<House>])[] = [
  ["PGlite", () => openHouse()],
  ["PostgreSQL", openHouseOnPostgres],
];

describe.each(stores)("on %s", (_name, open) => {
  beforeAll(async () => {
    house = await open();
  });
  afterAll(() => house.stop());

  test("a mother registers her child's birth, from sign-in to the stored certificate", async () => {
    const mother = await house.signedIn("citizen", "mai");
    const { dossierId, state } = await filledDossier(mother);
    expect(state.sealed["father.fullName"]?.source.vi).toBe("CSDL hộ tịch");
    expect(state.sealed["child.birthDate"]?.source.vi).toBe("Dữ liệu y tế");
    expect(state.requirements.every((paper) => paper.state === "needless")).toBe(true);

    const receipt = await submit(mother, dossierId);
    expect(receipt.code).toMatch(/^H26\.\d+-\d{6}-0001$/u);
    await complete("caugiay.tiepnhan", dossierId);
    await complete("caugiay.hotich", dossierId);

    const waiting = await mother.api.citizen.followDossier.query({ id: dossierId });
    expect(waiting.acts).toEqual(["confirm"]);
    expect(waiting.dossier.pausedSince).not.toBeNull();
    await mother.api.citizen.confirmDraft.mutate({ dossierId, seq: waiting.dossier.seq, objection: null });
    const numbered = await eventually(() => mother.api.citizen.followDossier.query({ id: dossierId }), isAt("sign"));
    expect(numbered.dossier.values["child.personalId"]?.value).toMatch(/^001[23]26\d{6}$/u);

    await complete("caugiay.chutich", dossierId);
    const done = await eventually(
      () => mother.api.citizen.followDossier.query({ id: dossierId }),
      ({ dossier }) => dossier.state === 10,
    );
    expect(done.dossier.fed.toSorted()).toEqual(["civil-status.file-birth", "population.file-birth"]);
    const handedOver = (await looksAt(mother)).filter(({ by }) => by === "system");
    expect(handedOver.map(({ outcome }) => outcome)).toEqual(["found", "found", "found", "found"]);
    const [paper] = await mother.api.citizen.myPapers.query();
    expect(paper).toMatchObject({
      type: "birth-certificate",
      number: "1/2026",
      place: { vi: "Ủy ban nhân dân phường Cầu Giấy" },
    });
    const father = await house.signedIn("citizen", "ban");
    expect((await father.api.citizen.myPapers.query()).map(({ id }) => id)).toEqual([paper?.id]);
    const told = (await looksAt(father)).filter(({ by }) => by === "system");
    expect(told.map(({ reason }) => reason.kind)).toEqual(["others-dossier", "others-dossier"]);
    expect(JSON.stringify(told)).not.toContain(dossierId);
    const seen = (await looksAt(father)).filter(({ by }) => by === "filer");
    expect(seen.map(({ register }) => register.vi)).toContain("Cơ sở dữ liệu hộ tịch điện tử");
  });

  test("the birth notice of a registered child is not offered again", async () => {
    const mother = await house.signedIn("citizen", "mai");
    const { state } = await filledDossier(mother);
    expect(state.subjects.notice?.status).toBe("typed");
    expect(state.sealed["child.birthDate"]).toBeUndefined();
  });

  test("a mother whose child's father is not determined sends without naming one", async () => {
    const mother = await house.signedIn("citizen", "hoa");
    const { dossierId, state } = await filledDossier(mother, { ...motherAnswers, father: "undetermined" });
    expect(state.subjects.father?.status).toBe("undetermined");
    expect(state.requirements.map(({ id }) => id)).not.toContain("marriage");
    expect((await submit(mother, dossierId)).code).toMatch(/-0002$/u);
  });

  test("a proposal is awaited from the answer that leads to it until the registers have spoken", async () => {
    const mother = await house.signedIn("citizen", "hoa");
    const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
    await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: { relation: "mother" } });
    await prefilled(mother, dossierId);
    const without = { father: "undetermined" };
    const { state } = await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: without });
    expect(state.awaited).toContain("child.hometown");
    const then = await prefilled(mother, dossierId);
    expect(then.awaited).toEqual([]);
    expect(then.suggested["child.hometown"]).toMatchObject({ province: "31" });
  });

  test("what was stated is taken along to another procedure, by nobody but who stated it", async () => {
    const mother = await house.signedIn("citizen", "hoa");
    const { id: from } = await start(mother, "birth-bundle");
    const answers = { relation: "mother", "child.fullName": { family: "Phạm", middle: "Gia", given: "Bách" } };
    await mother.api.citizen.saveAnswers.mutate({ dossierId: from, answers });
    const { id: dossierId } = await start(mother, "birth-registration", from);
    const { state } = await mother.api.citizen.readForm.query({ dossierId });
    expect(state.answers).toEqual(answers);
    expect(await refusal(start(await house.signedIn("citizen", "mai"), "birth-registration", from))).toContain(
      "dossier-not-found",
    );
  });

  test("unmarried parents are led to the procedure for recognition, and nothing is lost", async () => {
    const mother = await house.signedIn("citizen", "hoa");
    const { dossierId } = await filledDossier(mother, {
      ...motherAnswers,
      father: "typed",
      marriage: "absent",
      recognised: false,
    });
    const { objections, state } = await mother.api.citizen.checkDossier.query({ dossierId });
    expect(objections.map(({ redirect }) => redirect)).toMatchObject([{ code: "1.000689" }]);
    expect(await refusal(submit(mother, dossierId))).toContain("check-failed");
    expect(state.answers["child.fullName"]).toEqual(motherAnswers["child.fullName"]);
  });

  test("a forged value for a sealed field changes nothing and is put on record", async () => {
    const mother = await house.signedIn("citizen", "ban");
    const { dossierId } = await filledDossier(mother, { ...motherAnswers, relation: "father" });
    const forged = { "filer.fullName": { family: "Kẻ", given: "Gian" }, "mother.personalId": "001199999999" };
    const { state } = await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: forged });
    expect(state.answers["filer.fullName"]).toBeUndefined();
    expect(state.sealed["filer.fullName"]?.value).toMatchObject({ family: "Trần", given: "Ban" });
    expect(house.logged.join()).not.toContain("001199999999");
  });

  test("a number that was typed is never asked of a register", async () => {
    const mother = await house.signedIn("citizen", "mai");
    const before = await looksAt(mother);
    const other = await house.signedIn("citizen", "tu");
    const answers = { ...motherAnswers, relation: "grandfather", mother: "typed", "mother.personalId": "001196012345" };
    const { state } = await filledDossier(other, answers);
    expect(state.subjects.mother).toMatchObject({ status: "typed", ref: "mother" });
    expect(Object.keys(state.sealed).filter((path) => !path.startsWith("filer."))).toEqual([]);
    expect(await looksAt(mother)).toEqual(before);
  });

  test("the same key twice is one dossier, and another body under it is refused", async () => {
    const mother = await house.signedIn("citizen", "hnie");
    const { dossierId } = await filledDossier(mother, { ...motherAnswers, exempt: false });
    const key = randomUUID();
    const both = await Promise.all([submit(mother, dossierId, key), submit(mother, dossierId, key)]);
    expect(both[0]).toEqual(both[1]);
    expect(await submit(mother, dossierId, key)).toEqual(both[0]);
    const other = { dossierId, key, answers: { copies: 9 } };
    expect(await refusal(mother.api.citizen.submitDossier.mutate(other))).toEqual(["submit-key-reused"]);
    expect(await refusal(submit(mother, dossierId))).toEqual(["dossier-already-sent"]);
  });

  test("an account of level 1 is told that level 2 is needed", async () => {
    const person = await house.signedIn("citizen", "an");
    const start = person.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
    expect(await refusal(start)).toEqual(["identity-level-too-low"]);
  });

  test("every look into a register stands in the list of who files, the father's as such", async () => {
    const mother = await house.signedIn("citizen", "hnie");
    const { dossierId } = await filledDossier(mother);
    const looks = (await looksAt(mother)).filter(
      ({ reason }) => reason.kind === "own-dossier" && reason.dossierId === dossierId,
    );
    const at = (whose: boolean) =>
      looks.flatMap(({ register, whom }) => ((whom === null) === whose ? [register.vi] : [])).toSorted();
    expect(at(true)).toEqual([
      "Cơ sở dữ liệu hộ tịch điện tử",
      "Cơ sở dữ liệu quốc gia về dân cư",
      "Cơ sở dữ liệu về cư trú",
      "Dữ liệu y tế (giấy chứng sinh, giấy báo tử điện tử)",
    ]);
    expect(at(false)).toEqual(["Cơ sở dữ liệu quốc gia về dân cư", "Cơ sở dữ liệu về cư trú"]);
    expect(looks.every(({ law, outcome }) => law !== "" && outcome === "found")).toBe(true);
  });
});
