import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { confirm, partOf } from "./testing/marriage.ts";

let house: House;
let ban: Visitor;
let mai: Visitor;
let dossierId: string;

beforeAll(async () => {
  house = await openHouse();
  ban = await house.signedIn("citizen", "ban");
  mai = await house.signedIn("citizen", "mai");
  dossierId = (await ban.api.citizen.startDossier.mutate({ procedureId: "permanent-residence" })).id;
});
afterAll(() => house.stop());

const wife = { personalId: "001196012345", fullName: "Nguyễn Thị Mai", birthDate: "1996-04-18" };
const ask = (party: string) => ban.api.citizen.askParty.mutate({ dossierId, party, named: wife });
const save = (answers: object) => ban.api.citizen.saveAnswers.mutate({ dossierId, answers: { ...answers } });
const issues = async () =>
  (await ban.api.citizen.checkDossier.query({ dossierId })).issues
    .map(({ code }) => code)
    .filter((it) => /party/u.test(it));

const apartment = { province: "01", commune: "00166", detail: "Căn hộ 0915, tòa N2, phố Duy Tân" };

test("the head of household consents in her own session where that is chosen, and is shown who moves in", async () => {
  await save({ basis: "2", relationToHead: "03", consentBy: "1", ownerIsHead: true, "dwelling.address": apartment });
  await prefilled(ban, dossierId);
  await save({ movers: ["filer"] });
  await prefilled(ban, dossierId);
  // On paper: nobody may be named for what nobody is asked.
  expect(await refusal(ask("householder"))).toEqual(["party-unknown"]);
  expect(await issues()).toEqual([]);

  await save({ consentBy: "2" });
  expect(await issues()).toEqual(["party-unasked"]);
  expect(await refusal(ask("owner"))).toEqual(["party-unknown"]);
  await ask("householder");
  const partId = await partOf(mai);
  const hers = await prefilled(mai, partId);
  expect(hers.answers["movers[filer].fullName"]).toEqual({ family: "Trần", middle: "Văn", given: "Ban" });
  await confirm(mai, partId);
  expect(await issues()).toEqual([]);

  // Whoever else moves in, she has not agreed to.
  const { state } = await ban.api.citizen.readForm.query({ dossierId });
  const others = state.subjects["movers"]?.options.map(({ value }) => value).filter((value) => value !== "filer") ?? [];
  await save({ movers: ["filer", others[0] ?? ""] });
  await prefilled(ban, dossierId);
  expect(await issues()).toEqual(["party-lapsed"]);
});

test("who is asked no more has nothing before her, and sees nothing of what is sent without her", async () => {
  const partId = await partOf(mai);
  await save({ consentBy: "1", movers: ["filer"] });
  expect(await refusal(mai.api.citizen.readForm.query({ dossierId: partId }))).toEqual(["dossier-not-found"]);
  expect(await mai.api.citizen.myDossiers.query()).toEqual([]);
  const head = { "head.fullName": "Nguyễn Thị Mai", "head.personalId": wife.personalId };
  await save({
    ...head,
    head: "typed",
    exempt: false,
    delivery: "electronic",
    declaration: true,
    "filer.phone": "0900000102",
  });
  const address = `/files?dossier=${dossierId}&requirement=consent&evidence=owner-consent`;
  const headers = { "content-type": "application/octet-stream" };
  const paper = { method: "POST", headers, body: "%PDF-1.7\nconsent\n%%EOF" };
  expect((await ban.browser.request(new URL(address, house.url), paper)).status).toBe(201);
  const { suggested, sealed } = await prefilled(ban, dossierId);
  await save(Object.fromEntries(Object.entries(suggested).filter(([path]) => sealed[path] === undefined)));
  await ban.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  expect(await refusal(mai.api.citizen.followDossier.query({ id: partId }))).toEqual(["dossier-not-found"]);
  expect(await mai.api.citizen.myDossiers.query()).toEqual([]);
});
