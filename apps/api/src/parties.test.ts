import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { aTuesday, confirm, own, partOf, quan, statedByBride, statedByGroom } from "./testing/marriage.ts";

let house: House;
let bride: Visitor;
let groom: Visitor;
let dossierId: string;

beforeAll(async () => {
  house = await openHouse();
  groom = await house.signedIn("citizen", "quan");
});
afterAll(() => house.stop());

/** Who names somebody may do so five times a day: each test has a bride of its own. */
const brides = [
  "linh",
  "hoa",
  "046198001001",
  "046300001002",
  "046302001003",
  "046304001004",
  "mai",
  "046306001005",
  "yen",
];
beforeEach(async () => {
  bride = await house.signedIn("citizen", brides.shift() ?? "linh");
  dossierId = await statedByBride(bride);
});

const ask = (named: object = {}) =>
  bride.api.citizen.askParty.mutate({ dossierId, party: "other", named: { ...quan, ...named } });

const stateOf = async () => (await bride.api.citizen.readForm.query({ dossierId })).state.parties?.["other"];

test("whoever is not asked is told what she is told of a dossier that does not exist", async () => {
  await ask();
  const partId = await partOf(groom);
  const stranger = await house.signedIn("citizen", "mai");
  for (const id of [dossierId, partId, randomUUID()]) {
    const { citizen } = stranger.api;
    const seen = "0".repeat(64);
    const knocks = [
      citizen.readForm.query({ dossierId: id }),
      citizen.checkDossier.query({ dossierId: id }),
      citizen.followDossier.query({ id }),
      citizen.saveAnswers.mutate({ dossierId: id, answers: {} }),
      citizen.confirmPart.mutate({ partId: id, seen, language: "vi" }),
      citizen.refusePart.mutate({ partId: id, reason: "x" }),
      citizen.askParty.mutate({ dossierId: id, party: "other", named: quan }),
    ];
    for (const told of await Promise.all(knocks.map(refusal))) expect(told).toEqual(["dossier-not-found"]);
  }
  // Neither may step into the other's session, nor a party send what is not hers to send.
  expect(await refusal(groom.api.citizen.readForm.query({ dossierId }))).toEqual(["dossier-not-found"]);
  expect(await refusal(bride.api.citizen.readForm.query({ dossierId: partId }))).toEqual(["dossier-not-found"]);
  const sent = groom.api.citizen.submitDossier.mutate({ dossierId: partId, key: randomUUID(), answers: {} });
  expect(await refusal(sent)).toEqual(["act-not-allowed"]);
  const answered = groom.api.citizen.answerSupplement.mutate({ dossierId: partId, seq: 0, answers: {} });
  expect(await refusal(answered)).toEqual(["act-not-allowed"]);
});

test("whose account is of a lower level than the procedure asks for is told so, and no register is asked about her", async () => {
  const { id } = await groom.api.citizen.startDossier.mutate({ procedureId: "marriage" });
  const answers = { side: "groom", otherForeign: false, place: { province: "01", commune: "00166" } };
  await groom.api.citizen.saveAnswers.mutate({ dossierId: id, answers: { ...answers, signingDate: aTuesday() } });
  await prefilled(groom, id);
  const an = { personalId: "001199023604", fullName: "Đặng Thái An", birthDate: "1999-12-24" };
  await groom.api.citizen.askParty.mutate({ dossierId: id, party: "other", named: an });
  const her = await house.signedIn("citizen", "an");
  const partId = await partOf(her);
  const { citizen } = her.api;
  const looks = (await citizen.whoLooked.query()).looks.length;
  const knocks = [
    citizen.readForm.query({ dossierId: partId }),
    citizen.prefill.mutate({ dossierId: partId }),
    citizen.saveAnswers.mutate({ dossierId: partId, answers: {} }),
    citizen.confirmPart.mutate({ partId, seen: "0".repeat(64), language: "vi" }),
    citizen.refusePart.mutate({ partId, reason: "x" }),
  ];
  for (const told of await Promise.all(knocks.map(refusal))) expect(told).toEqual(["identity-level-too-low"]);
  expect((await citizen.whoLooked.query()).looks.length).toBe(looks);
});

test("a change of what was confirmed takes the confirmation with it, and says what was changed", async () => {
  await ask();
  const partId = await partOf(groom);
  await statedByGroom(groom, partId);
  await confirm(groom, partId);
  expect(await stateOf()).toMatchObject({ state: "confirmed" });
  await bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { place: { province: "01", commune: "00160" } } });
  expect(await stateOf()).toMatchObject({ state: "lapsed", changed: ["place"] });
  const sent = bride.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  expect(await refusal(sent)).toEqual(["party-lapsed"]);
  expect((await groom.api.citizen.myDossiers.query())[0]).toMatchObject({ awaitsMe: true, part: { state: "lapsed" } });
  await confirm(groom, partId);
  expect(await stateOf()).toMatchObject({ state: "confirmed" });
});

test("nobody confirms what she has not seen", async () => {
  await ask();
  const partId = await partOf(groom);
  await statedByGroom(groom, partId);
  const { seen = "" } = await groom.api.citizen.checkDossier.query({ dossierId: partId });
  await bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { place: { province: "01", commune: "00160" } } });
  const confirmed = groom.api.citizen.confirmPart.mutate({ partId, seen, language: "vi" });
  expect(await refusal(confirmed)).toEqual(["part-moved"]);
});

test("who has refused is not asked again, and the filer is told why", async () => {
  await ask();
  const partId = await partOf(groom);
  expect(await refusal(groom.api.citizen.refusePart.mutate({ partId, reason: " " }))).toEqual(["reason-missing"]);
  await groom.api.citizen.refusePart.mutate({ partId, reason: "Tôi không đồng ý" });
  expect(await stateOf()).toMatchObject({ state: "refused", reason: "Tôi không đồng ý" });
  expect(await refusal(ask())).toEqual(["party-refused-before"]);
  expect(await refusal(confirm(groom, partId))).toEqual(["part-answered"]);
});

test("number, name and date of birth must be one person's; which of them is wrong is not told, and tries are few", async () => {
  expect(await refusal(ask({ personalId: "001199031746" }))).toEqual(["party-mismatch"]);
  expect(await refusal(ask({ birthDate: "1997-03-26" }))).toEqual(["party-mismatch"]);
  expect(await refusal(ask({ fullName: { family: "Nguyễn", given: "Quân" } }))).toEqual(["party-mismatch"]);
  expect(await refusal(ask({ birthDate: "1997-03-24" }))).toEqual(["party-mismatch"]);
  expect(await refusal(ask({ birthDate: "1997-03-23" }))).toEqual(["party-mismatch"]);
  // The right answer comes too late: five were tried.
  expect(await refusal(ask())).toEqual(["party-attempts"]);
  const looks = (await groom.api.citizen.whoLooked.query()).looks.filter(({ outcome }) => outcome === "none");
  expect(looks.length).toBeGreaterThanOrEqual(4);
  expect(looks[0]?.reason).toMatchObject({ kind: "others-dossier", procedure: { vi: "Đăng ký kết hôn" } });
});

test("nobody answers for a party, and nothing that was stated in his place is sent", async () => {
  await bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { side: "groom" } });
  await bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { groomStatusOther: "x", ...own("groom") } });
  await bride.api.citizen.saveAnswers.mutate({ dossierId, answers: { side: "bride" } });
  const saved = bride.api.citizen.saveAnswers.mutate({ dossierId, answers: own("groom") });
  expect(await refusal(saved)).toEqual(["answer-not-open", "answer-not-open", "answer-not-open"]);
  await ask();
  const partId = await partOf(groom);
  const { answers } = await prefilled(groom, partId);
  expect(answers["groomStatus"]).toBeUndefined();
});

test("what proves a party's word is hers to prove, and the office has it with the dossier", async () => {
  // The groom files, and his bride was divorced abroad.
  const answers = { side: "groom", otherForeign: false, place: { province: "01", commune: "00166" } };
  const { id } = await groom.api.citizen.startDossier.mutate({ procedureId: "marriage" });
  await groom.api.citizen.saveAnswers.mutate({ dossierId: id, answers: { ...answers, signingDate: aTuesday() } });
  await prefilled(groom, id);
  const hoa = { personalId: "031300027816", fullName: "Phạm Thu Hoa", birthDate: "2000-11-02" };
  const typed = { "filer.phone": "0900000111", copiesWanted: false, ...own("groom") };
  await groom.api.citizen.saveAnswers.mutate({ dossierId: id, answers: typed });
  await groom.api.citizen.askParty.mutate({ dossierId: id, party: "other", named: hoa });
  const her = await house.signedIn("citizen", "hoa");
  const partId = await partOf(her);
  await prefilled(her, partId);
  const divorced = { brideStatus: "3", brideOrdinal: 2, brideDivorcedAbroad: true, brideDeclares: true };
  await her.api.citizen.saveAnswers.mutate({ dossierId: partId, answers: divorced });
  expect((await prefilled(her, partId)).requirements.map(({ id: paper }) => paper)).toEqual([
    "bride-identity",
    "bride-residence",
    "bride-divorce",
  ]);
  expect(await refusal(confirm(her, partId))).toEqual(["paper-missing"]);
  const address = `/files?dossier=${partId}&requirement=bride-divorce&evidence=foreign-divorce-extract`;
  const headers = { "content-type": "application/octet-stream" };
  const paper = { method: "POST", headers, body: "%PDF-1.7\nextract\n%%EOF" };
  expect((await her.browser.request(new URL(address, house.url), paper)).status).toBe(201);
  await confirm(her, partId);
  await groom.api.citizen.submitDossier.mutate({ dossierId: id, key: randomUUID(), answers: {} });
  const office = await house.signedIn("desk", "caugiay.tiepnhan");
  const { dossier, files } = await office.api.desk.examine.query({ id });
  expect(dossier.requirements).toMatchObject({
    "groom-identity": { way: "register", register: "population" },
    "bride-identity": { way: "register", register: "population" },
    "bride-divorce": { way: "upload", files: [files[0]?.id] },
  });
  // The office reads what she handed in, and she herself; who filed does not.
  const opened = async ({ browser }: Visitor, face: string) =>
    (await browser.request(new URL(`/files/${face}/${files[0]?.id}`, house.url))).status;
  expect([await opened(office, "desk"), await opened(her, "citizen"), await opened(groom, "citizen")]).toEqual([
    200, 200, 404,
  ]);
  expect(await refusal(her.api.citizen.removeFile.mutate({ id: files[0]?.id ?? "" }))).not.toEqual(["none"]);
  // What she confirmed cannot be asked of him anew.
  await office.api.desk.completeStep.mutate({ dossierId: id, seq: dossier.seq, note: null });
  const officer = await house.signedIn("desk", "caugiay.hotich");
  const points = [{ path: "brideOrdinal", message: "?" }];
  const asked = officer.api.desk.requestSupplement.mutate({ dossierId: id, seq: dossier.seq + 1, points, reason: "?" });
  expect(await refusal(asked)).toEqual(["point-of-a-party"]);
});

test("who is married on record, or too young, cannot confirm; the filer is not told what the register said", async () => {
  const young = { personalId: "001207004418", fullName: { family: "Đỗ", middle: "Trung", given: "Kiên" } };
  const wed = { personalId: "036093004521", fullName: { family: "Trần", middle: "Văn", given: "Ban" } };
  for (const [named, account, check] of [
    [{ ...young, birthDate: "2007-06-30" }, "kien", "groom-of-age"],
    [{ ...wed, birthDate: "1993-09-05" }, "ban", "groom-free"],
  ] as const) {
    await ask(named);
    const him = await house.signedIn("citizen", account);
    const partId = await partOf(him);
    await statedByGroom(him, partId);
    const { objections } = await him.api.citizen.checkDossier.query({ dossierId: partId });
    expect(objections.map(({ id }) => id)).toEqual([check]);
    expect(await refusal(confirm(him, partId))).toEqual(["check-failed"]);
    expect((await stateOf())?.state).toBe("asked");
    const { objections: hers } = await bride.api.citizen.checkDossier.query({ dossierId });
    expect(hers).toEqual([]);
  }
});
