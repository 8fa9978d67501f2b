import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { filledDossier } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { openHouseOnPostgres } from "./testing/house-on-postgres.ts";
import { issueBirth } from "./testing/issue-birth.ts";

let house: House;
let mother: Visitor;
let chair: Visitor;
let dossierId: string;
let resultId: string;

const followed = () => mother.api.citizen.followDossier.query({ id: dossierId });

const reason = "Giấy chứng sinh dùng để đăng ký là giấy giả";
const revoke = ({ api }: Visitor, words = reason) =>
  api.desk.revokeResult.mutate({ resultId, reasonCode: "forged-papers", reason: words });

const stores: readonly (readonly [string, () => Promise<House>])[] = [
  ["PGlite", () => openHouse()],
  ["PostgreSQL", openHouseOnPostgres],
];

describe.each(stores)("on %s", (_name, open) => {
  beforeAll(async () => {
    house = await open();
    mother = await house.signedIn("citizen", "mai");
    chair = await house.signedIn("desk", "caugiay.chutich");
    ({ dossierId, resultId } = await issueBirth(house, mother));
  });
  afterAll(() => house.stop());

  test("a certificate in force says so, and what it only keeps stays behind", async () => {
    const [listed] = await mother.api.citizen.myPapers.query();
    expect(listed).toMatchObject({ id: resultId, standing: "in-force", validUntil: null, revocation: null });
    const paper = await mother.api.citizen.myPaper.query({ id: resultId });
    expect(Object.keys(paper.result.values)).toContain("child.fullName");
    expect(JSON.stringify(paper.result)).not.toContain("036093004521");
  });

  test.each([
    ["caugiay.tiepnhan", "act-not-allowed"],
    ["caugiay.hotich", "act-not-allowed"],
    ["cumgar.chutich", "result-not-found"],
  ])("%s does not revoke it, and is not offered to", async (account, code) => {
    const official = await house.signedIn("desk", account);
    expect(await refusal(revoke(official))).toEqual([code]);
    const seen = await official.api.desk.examine.query({ id: dossierId }).catch(() => null);
    expect(seen?.revocable ?? null).toBeNull();
  });

  test("nobody who is not at the desk revokes anything", async () => {
    expect(await refusal(revoke(mother))).toEqual(["UNAUTHORIZED"]);
    expect(await refusal(revoke(house.visitor()))).toEqual(["UNAUTHORIZED"]);
  });

  test("who signed it is told beforehand what rests on it, and gives a reason in words or does nothing", async () => {
    const { revocable } = await chair.api.desk.examine.query({ id: dossierId });
    expect(revocable).toEqual({ open: 0, closed: 0 });
    expect(await refusal(revoke(chair, " "))).toEqual(["reason-missing"]);
  });

  test("a revoked certificate is out of use at once: its owners, the desk and the dossier say so", async () => {
    expect(await revoke(chair)).toEqual({ open: 0, closed: 0 });
    expect(await refusal(revoke(chair))).toEqual(["result-already-revoked"]);
    const [listed] = await mother.api.citizen.myPapers.query();
    expect(listed).toMatchObject({ id: resultId, standing: "revoked", revocation: { reason } });
    const paper = await mother.api.citizen.myPaper.query({ id: resultId });
    const by = { name: "Vũ Thanh Hà", title: expect.any(String) };
    expect(paper).toMatchObject({ standing: "revoked", result: { revocation: { reasonCode: "forged-papers", by } } });
    expect(paper.result.revocation?.law).toContain("Luật Hộ tịch");
    const father = await house.signedIn("citizen", "ban");
    expect((await father.api.citizen.myPapers.query())[0]?.standing).toBe("revoked");
    const { dossier, revocable } = await chair.api.desk.examine.query({ id: dossierId });
    expect([dossier.revocation?.reason, revocable]).toEqual([reason, null]);
    expect(JSON.stringify(await followed())).not.toContain("caugiay.chutich");
  });

  test("the civil-status register is told, and every telling stands in the mother's list", async () => {
    const { dossier } = await eventually(followed, (now) => now.dossier.revocation?.told.length === 1);
    expect(dossier.revocation?.told).toEqual(["civil-status.revoke-birth"]);
    const { looks } = await mother.api.citizen.whoLooked.query({});
    expect(looks.filter(({ by }) => by === "system").map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 5 }, () => "found"),
    );
  });

  test("once it is revoked the birth can be registered anew, with the same notice", async () => {
    const { dossierId: again, state } = await filledDossier(mother);
    expect(state.subjects.notice?.status).toBe("found");
    const sent = await mother.api.citizen.submitDossier.mutate({ dossierId: again, key: randomUUID(), answers: {} });
    expect(sent.code).toMatch(/-0002$/u);
  });
});
