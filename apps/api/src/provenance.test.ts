import { randomUUID } from "node:crypto";
import { provenanceFaults, provenValues } from "@motlan/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filledDossier, motherAnswers } from "./testing/fill.ts";
import { type House, openHouse, type Visitor } from "./testing/house.ts";
import { issueBirth } from "./testing/issue-birth.ts";
import { confirm, partOf, quan, statedByBride, statedByGroom } from "./testing/marriage.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

const download = ({ browser }: Visitor, face: "citizen" | "desk", id: string): Promise<Response> =>
  browser.request(new URL(`/provenance/${face}/${id}`, house.url));

const documentOf = async (visitor: Visitor, face: "citizen" | "desk", id: string): Promise<unknown> =>
  (await download(visitor, face, id)).json();

const pathsIn = (events: readonly object[]): readonly string[] =>
  events.flatMap((event) => {
    if ("values" in event && typeof event.values === "object") return Object.keys(event.values ?? {});
    return "path" in event && "given" in event ? [String(event.path)] : [];
  });

test("of a birth that was registered every value is told, with what made it and whose word it is", async () => {
  const mother = await house.signedIn("citizen", "mai");
  const { dossierId, resultId } = await issueBirth(house, mother);
  const chair = await house.signedIn("desk", "caugiay.chutich");
  const { events } = await chair.api.desk.examine.query({ id: dossierId });
  for (const [who, face] of [
    [chair, "desk"],
    [mother, "citizen"],
  ] as const) {
    const document = await documentOf(who, face, dossierId);
    expect(provenanceFaults(document)).toEqual([]);
    expect(provenValues(document).toSorted()).toEqual(pathsIn(events).toSorted());
  }
  const document = await documentOf(chair, "desk", dossierId);
  const text = JSON.stringify(document);
  expect(text).toContain(`motlan:result/${resultId}`);
  expect(text).toContain("caugiay.hotich");
  expect(document).toMatchObject({
    agent: { "motlan:register/health": {}, "motlan:register/civil-status": {}, "motlan:system": {} },
  });
  expect(JSON.stringify(await documentOf(mother, "citizen", dossierId))).not.toContain("caugiay.hotich");
});

test("it is a file to be saved, named by the dossier's code, and nobody's browser keeps it", async () => {
  const mother = await house.signedIn("citizen", "hnie");
  const { dossierId } = await filledDossier(mother, { ...motherAnswers, exempt: false });
  const { code } = await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  const { headers } = await download(mother, "citizen", dossierId);
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(headers.get("content-disposition")).toBe(`attachment; filename="${code}.prov.json"`);
  expect(headers.get("cache-control")).toBe("no-store");
});

test("for whoever does not see a dossier there is none, and before it is sent there is nothing to tell", async () => {
  const mother = await house.signedIn("citizen", "hoa");
  const { dossierId } = await filledDossier(mother, { ...motherAnswers, father: "undetermined" });
  expect(await (await download(mother, "citizen", dossierId)).json()).toMatchObject({
    issues: [{ code: "dossier-not-sent" }],
  });
  await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  const strangers = [
    [await house.signedIn("citizen", "mai"), "citizen", 404],
    [await house.signedIn("desk", "cumgar.tiepnhan"), "desk", 404],
    [await house.signedIn("desk", "caugiay.cutru"), "desk", 404],
    [await house.signedIn("desk", "caugiay.tiepnhan"), "citizen", 401],
    [house.visitor(), "desk", 401],
  ] as const;
  for (const [stranger, face, status] of strangers) {
    const answer = await download(stranger, face, dossierId);
    expect([face, answer.status]).toEqual([face, status]);
    expect(Object.keys(await answer.json())).toEqual(["issues"]);
  }
});

test("of two who marry each is told of the other what the certificate says, and no more", async () => {
  const bride = await house.signedIn("citizen", "linh");
  const groom = await house.signedIn("citizen", "quan");
  const dossierId = await statedByBride(bride);
  await bride.api.citizen.askParty.mutate({ dossierId, party: "other", named: quan });
  const partId = await partOf(groom);
  await statedByGroom(groom, partId);
  await confirm(groom, partId);
  await bride.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  const [hers, his] = [await documentOf(bride, "citizen", dossierId), await documentOf(groom, "citizen", partId)];
  expect([provenanceFaults(hers), provenanceFaults(his)]).toEqual([[], []]);
  expect(provenValues(hers)).toEqual(expect.arrayContaining(["brideStatus", "groom.fullName"]));
  expect(provenValues(hers)).not.toContain("groomStatus");
  expect(provenValues(his)).toContain("groomStatus");
  expect(provenValues(his)).not.toContain("brideStatus");
  const office = await documentOf(await house.signedIn("desk", "caugiay.hotich"), "desk", dossierId);
  expect(provenValues(office)).toEqual(expect.arrayContaining(["brideStatus", "groomStatus"]));
  expect(office).toMatchObject({ activity: { "dossier:confirmation/other": {} } });
});
