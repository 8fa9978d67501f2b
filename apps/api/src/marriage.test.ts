import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { confirm, partOf, quan, statedByBride, statedByGroom } from "./testing/marriage.ts";

let house: House;
let bride: Visitor;
let groom: Visitor;

beforeAll(async () => {
  house = await openHouse();
  bride = await house.signedIn("citizen", "linh");
  groom = await house.signedIn("citizen", "quan");
});
afterAll(() => house.stop());

const ask = (dossierId: string, named: object = quan) =>
  bride.api.citizen.askParty.mutate({ dossierId, party: "other", named: { ...quan, ...named } });

const complete = async (account: string, id: string): Promise<void> => {
  const { api } = await house.signedIn("desk", account);
  const { dossier } = await api.desk.examine.query({ id });
  await api.desk.completeStep.mutate({ dossierId: id, seq: dossier.seq, note: null });
};

const submit = (dossierId: string) =>
  bride.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });

test("both state and confirm in their own sessions, and both have the certificate", async () => {
  const dossierId = await statedByBride(bride);
  expect(await refusal(submit(dossierId))).toEqual(["party-unasked"]);
  // The page on which the day of signing is chosen knows when the office is closed.
  const { reference } = await bride.api.citizen.readForm.query({ dossierId });
  expect(reference).toMatchObject({ calendar: { weekdays: [1, 2, 3, 4, 5] } });
  await ask(dossierId);
  const partId = await partOf(groom);
  const before = await groom.api.citizen.readForm.query({ dossierId: partId });
  expect(before.state.part).toMatchObject({ askedBy: "Trịnh Khánh Linh", state: "asked" });
  expect(before.state.answers["bride.fullName"]).toEqual({ family: "Trịnh", middle: "Khánh", given: "Linh" });
  // What she answered to the office alone is not for him.
  expect(JSON.stringify(before.state)).not.toContain("brideStatus");
  const stated = await statedByGroom(groom, partId);
  expect(stated.sealed["groom.fullName"]?.source.vi).toBe("CSDL dân cư");

  // Nothing that a register said of him has reached her before he confirms.
  const unconfirmed = await prefilled(bride, dossierId);
  expect(JSON.stringify({ ...unconfirmed, parties: {} })).not.toContain("Hoàng Sâm");
  expect(unconfirmed.parties).toMatchObject({ other: { state: "asked", name: "Nguyễn Minh Quân" } });
  expect(await refusal(submit(dossierId))).toEqual(["party-asked"]);

  await confirm(groom, partId);
  expect((await submit(dossierId)).code).toMatch(/^H26\./u);
  await complete("caugiay.tiepnhan", dossierId);
  await complete("caugiay.hotich", dossierId);
  const { dossier } = await bride.api.citizen.followDossier.query({ id: dossierId });
  // She sees of him what the certificate will say, and not what he told the office of himself.
  expect(dossier.values["groom.fullName"]?.provenance).toMatchObject({ kind: "register", register: "population" });
  expect(dossier.values["groomStatus"]).toBeUndefined();
  expect(dossier.values["brideStatus"]?.value).toBe("2");
  await bride.api.citizen.confirmDraft.mutate({ dossierId, seq: dossier.seq, objection: null });
  const his = await groom.api.citizen.followDossier.query({ id: partId });
  expect([his.dossier.values["groomStatus"]?.value, his.dossier.values["brideStatus"]]).toEqual(["2", undefined]);
  expect(his.acts).toEqual([]);

  await complete("caugiay.hotich", dossierId);
  await complete("caugiay.chutich", dossierId);
  await eventually(
    () => bride.api.citizen.followDossier.query({ id: dossierId }),
    (followed) => followed.dossier.state === 10,
  );
  const [hers] = await bride.api.citizen.myPapers.query();
  const [hisPaper] = await groom.api.citizen.myPapers.query();
  expect(hers?.id).toBe(hisPaper?.id);
  expect(hers?.about).toEqual([{ family: "Trịnh", middle: "Khánh", given: "Linh" }, quan.fullName]);
  const third = await house.signedIn("citizen", "mai");
  expect(await third.api.citizen.myPapers.query()).toEqual([]);

  const { dossier: seenByOffice } = await (await house.signedIn("desk", "caugiay.hotich")).api.desk.examine.query({
    id: dossierId,
  });
  expect(seenByOffice.parties?.other).toMatchObject({ personalId: quan.personalId, language: "vi" });
  expect(seenByOffice.values["groomStatus"]?.provenance).toEqual({
    kind: "citizen",
    party: "other",
    transformation: { kind: "suggested", from: ["groom.maritalStatus"] },
  });

  // From now on both are married in every register.
  const { id: next } = await groom.api.citizen.startDossier.mutate({ procedureId: "marital-status" });
  await groom.api.citizen.saveAnswers.mutate({ dossierId: next, answers: { holder: "filer" } });
  const married = await prefilled(groom, next);
  expect(married.suggested["maritalStatus"]).toBe("1");
  expect(married.sealed["marriage.number"]?.value).toBe(hers?.number);
  expect(married.sealed["spouse.fullName"]?.value).toEqual({ family: "Trịnh", middle: "Khánh", given: "Linh" });

  // Taken out of use, it is so for both.
  const chair = await house.signedIn("desk", "caugiay.chutich");
  const reason = "Kết hôn trái pháp luật";
  await chair.api.desk.revokeResult.mutate({ resultId: hers?.id ?? "", reasonCode: "issued-unlawfully", reason });
  for (const { api } of [bride, groom])
    expect(await api.citizen.myPapers.query()).toMatchObject([{ id: hers?.id, standing: "revoked" }]);
});
