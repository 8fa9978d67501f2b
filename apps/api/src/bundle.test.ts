import { randomUUID } from "node:crypto";
import type { Json } from "@motlan/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { motherAnswers, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { openHouseOnPostgres } from "./testing/house-on-postgres.ts";
import { isAt } from "./testing/is-at.ts";
import { completeAs } from "./testing/issue-birth.ts";
import { confirm, partOf } from "./testing/marriage.ts";

let house: House;
let mother: Visitor;
let lan: Visitor;
let whole = "";

type Answers = Readonly<Record<string, Json>>;

const wanted: Answers = {
  ...motherAnswers,
  residenceCase: "2",
  filerIsHead: true,
  ownerIs: "other",
  consentBy: "2",
  joins: "M",
  residenceWanted: true,
  insuranceWanted: true,
  "insurance.facility": "01166",
  "insurance.form": "1",
  cardWanted: true,
  cardDelivery: "1",
};

const filled = async (visitor: Visitor, answers: Answers = wanted): Promise<string> => {
  const { id: dossierId } = await visitor.api.citizen.startDossier.mutate({ procedureId: "birth-bundle" });
  const save = (given: Answers) => visitor.api.citizen.saveAnswers.mutate({ dossierId, answers: given });
  await prefilled(visitor, dossierId);
  await save({ relation: answers.relation ?? null });
  await prefilled(visitor, dossierId);
  await save(answers);
  const { subjects } = await prefilled(visitor, dossierId);
  await save({ head: subjects.head?.options[0]?.value ?? null });
  for (const _ of [1, 2]) {
    const { suggested } = await prefilled(visitor, dossierId);
    const proposed = Object.entries(suggested).filter(([path]) => !(path in answers));
    await save(Object.fromEntries(proposed));
  }
  return dossierId;
};

const owner = { personalId: "038192005530", fullName: "Lê Thị Lan", birthDate: "1992-07-19" };

const send = (visitor: Visitor, dossierId: string) =>
  visitor.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });

const followed = (id: string) => mother.api.citizen.followDossier.query({ id });

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF");

const upload = async (dossier: string): Promise<number> => {
  const query = new URLSearchParams({ dossier, requirement: "consent", evidence: "owner-consent" });
  const headers = { "content-type": "application/octet-stream", "x-file-name": "y-kien.pdf" };
  const url = new URL(`/files?${query.toString()}`, house.url);
  return (await mother.browser.request(url, { method: "POST", headers, body: pdf })).status;
};

const readAs = async (account: string, fileId: string): Promise<number> => {
  const official = await house.signedIn("desk", account);
  return (await official.browser.request(new URL(`/files/desk/${fileId}`, house.url))).status;
};

const statesOf = async (): Promise<Readonly<Record<string, number | null>>> => {
  const { parts } = await followed(whole);
  return Object.fromEntries((parts ?? []).map(({ id, begun }) => [id, begun?.state ?? null]));
};

const idOf = async (part: string): Promise<string> => {
  const now = await eventually(
    () => followed(whole),
    ({ parts }) => parts?.find(({ id }) => id === part)?.begun !== null,
  );
  return now.parts?.find(({ id }) => id === part)?.begun?.dossierId ?? "";
};

const examined = async (account: string, id: string) => {
  const official = await house.signedIn("desk", account);
  return official.api.desk.examine.query({ id });
};

const askForConsent = async (id: string): Promise<void> => {
  const police = await house.signedIn("desk", "caugiay.cutru");
  const { dossier } = await police.api.desk.examine.query({ id });
  const points = [{ path: "consent", message: "Bản rõ hơn" }];
  await police.api.desk.requestSupplement.mutate({ dossierId: id, seq: dossier.seq, points, reason: "Không đọc được" });
};

const worklistOf = async (account: string): Promise<readonly string[]> => {
  const official = await house.signedIn("desk", account);
  return (await official.api.desk.worklist.query({ query: "" })).rows.map(({ id }) => id);
};

const stores: readonly (readonly [string, () => Promise<House>])[] = [
  ["PGlite", () => openHouse()],
  ["PostgreSQL", openHouseOnPostgres],
];

// One family: each test goes on where the one before it ended.
describe.each(stores)("on %s", (_name, open) => {
  beforeAll(async () => {
    house = await open();
    mother = await house.signedIn("citizen", "mai");
    lan = await house.signedIn("citizen", "lan");
  });
  afterAll(() => house.stop());

  test("one form is sent, and the first part is with its authority alone; nobody has the whole", async () => {
    whole = await filled(mother);
    const check = await mother.api.citizen.checkDossier.query({ dossierId: whole });
    expect([check.issues, check.objections]).toMatchObject([[{ code: "party-unasked", path: "owner" }], []]);
    expect(check.parts.map(({ authority }) => authority)).toEqual([
      "peoples-committee:00166",
      "commune-police:00166",
      "social-insurance:00166",
      "identity-office:00166",
    ]);
    await mother.api.citizen.askParty.mutate({ dossierId: whole, party: "owner", named: owner });
    const partId = await partOf(lan);
    const shown = await prefilled(lan, partId);
    expect(shown.answers).toMatchObject({ "child.fullName": motherAnswers["child.fullName"], residenceCase: "2" });
    await confirm(lan, partId);
    await send(mother, whole);
    expect(await statesOf()).toEqual({ birth: 1, residence: null, insurance: null, card: null });
    // What the notice of residence will say, and nothing of the birth certificate.
    const { values } = (await lan.api.citizen.followDossier.query({ id: partId })).dossier;
    expect(values["head.fullName"]?.value).toMatchObject({ given: "Mai" });
    expect(Object.keys(values).filter((path) => /^(mother|father)\./u.test(path))).toEqual([]);
    expect(await worklistOf("caugiay.tiepnhan")).toEqual([await idOf("birth")]);
    for (const other of ["caugiay.cutru", "caugiay.bhxh", "caugiay.cancuoc"])
      expect(await worklistOf(other)).toEqual([]);
    expect(await refusal(examined("caugiay.tiepnhan", whole))).toEqual(["dossier-not-found"]);
  });

  test("the same birth is not filed a second time by itself", async () => {
    const father = await house.signedIn("citizen", "ban");
    const again = await filled(father, { ...wanted, relation: "father", joins: "B", residenceCase: "1" });
    expect(await refusal(send(father, again))).toEqual(["already-filed"]);
  });

  test("with the certificate the residence and the insurance begin, with the number and without a paper", async () => {
    const birth = await idOf("birth");
    await completeAs(house, "caugiay.tiepnhan", birth);
    await completeAs(house, "caugiay.hotich", birth);
    const { dossier, whole: above } = await followed(birth);
    expect(above).toBe(whole);
    await mother.api.citizen.confirmDraft.mutate({ dossierId: birth, seq: dossier.seq, objection: null });
    await eventually(() => followed(birth), isAt("sign"));
    expect((await followed(whole)).dossier.state).toBe(4);
    await completeAs(house, "caugiay.chutich", birth);
    const [residence, insurance] = [await idOf("residence"), await idOf("insurance")];
    const certificate = (await followed(birth)).dossier.result;
    const atPolice = await examined("caugiay.cutru", residence);
    expect(atPolice.dossier.code).toMatch(/^G01\.26\.107-/u);
    expect(atPolice.dossier.requirements.kinship).toMatchObject({ way: "result", resultId: certificate?.id });
    // What the certificate says nobody examines again.
    const { "child.fullName": name, "child.personalId": number, joins } = atPolice.dossier.values;
    for (const printed of [name, number])
      expect(printed?.provenance).toMatchObject({ register: "results", recordId: certificate?.id });
    const takenOver = { kind: "suggested", from: ["relation"] };
    expect(joins?.provenance).toEqual({ kind: "citizen", transformation: takenOver });
    // The owner's word is with the police, and with nobody else.
    expect(atPolice.dossier.parties).toMatchObject({ owner: { name: owner.fullName, paths: expect.any(Array) } });
    const others = await Promise.all([examined("caugiay.tiepnhan", birth), examined("caugiay.bhxh", insurance)]);
    expect(others.map(({ dossier: { parties } }) => parties)).toEqual([undefined, undefined]);
    const { looks } = await mother.api.citizen.whoLooked.query();
    const handedOn = looks.filter(({ register, by }) => register.vi.startsWith("Kho dữ liệu") && by === "system");
    expect(handedOn.map(({ reason }) => ("dossierId" in reason ? reason.dossierId : "")).toSorted()).toEqual(
      [residence, insurance].toSorted(),
    );
    expect(await refusal(examined("caugiay.cutru", insurance))).toEqual(["dossier-not-found"]);
  });

  test("each official sees what her part needs and nothing else", async () => {
    const atInsurance = await examined("caugiay.bhxh", await idOf("insurance"));
    expect(Object.keys(atInsurance.dossier.values).toSorted()).toEqual([
      "child.birthDate",
      "child.fullName",
      "child.personalId",
      "child.sex",
      "father.personalId",
      "filer.personalId",
      "home",
      "insurance.facility",
      "insurance.form",
      "insuranceWanted",
      "mother.personalId",
    ]);
  });

  test("what another part owns is not hers to ask for, and a supplement in one part holds up no other", async () => {
    const [residence, insurance] = [await idOf("residence"), await idOf("insurance")];
    const police = await house.signedIn("desk", "caugiay.cutru");
    const { dossier } = await police.api.desk.examine.query({ id: residence });
    const ask = (path: string) =>
      police.api.desk.requestSupplement.mutate({
        dossierId: residence,
        seq: dossier.seq,
        points: [{ path, message: "Khai lại" }],
        reason: "Chưa rõ",
      });
    expect(await refusal(ask("child.fullName"))).toEqual(["point-unknown"]);
    expect(await refusal(ask("owner.fullName"))).toEqual(["point-of-a-party"]);
    await ask("child.relationToHead");
    expect((await followed(residence)).dossier.supplement).toMatchObject({ until: expect.stringMatching(/^20/u) });
    await completeAs(house, "caugiay.bhxh", insurance);
    await eventually(
      () => followed(insurance),
      (now) => now.dossier.step === 2,
    );
    await completeAs(house, "caugiay.giamdocbhxh", insurance);
    await eventually(statesOf, (now) => now.insurance === 10);
    expect(await statesOf()).toMatchObject({ birth: 10, residence: 5, card: null });
    const listed = (await mother.api.citizen.myDossiers.query()).find(({ id }) => id === whole);
    expect(listed).toMatchObject({ awaitsMe: true, listing: { status: "open", state: 4 } });
    expect((await mother.api.citizen.myPapers.query()).map(({ type }) => type)).toContain("insurance-card");
  });

  test("the answer opens what was asked and nothing else, and the part goes on", async () => {
    const residence = await idOf("residence");
    const { dossier } = await followed(residence);
    const answer = (answers: Answers) =>
      mother.api.citizen.answerSupplement.mutate({ dossierId: residence, seq: dossier.seq, answers });
    expect(await refusal(answer({ joins: "B" }))).toEqual(["answer-not-open"]);
    await answer({ "child.relationToHead": "05" });
    const now = await followed(residence);
    expect(now.dossier.values["child.relationToHead"]?.value).toBe("05");
    expect((await followed(await idOf("birth"))).dossier.state).toBe(10);
  });

  test("the identity card comes last, and the whole is done with its last part", async () => {
    const residence = await idOf("residence");
    for (const account of ["caugiay.cutru", "caugiay.cutru", "caugiay.congan"])
      await completeAs(house, account, residence);
    const card = await idOf("card");
    for (const account of ["caugiay.cancuoc", "caugiay.doitruong"]) await completeAs(house, account, card);
    await eventually(
      () => followed(whole),
      (now) => now.dossier.state === 10,
    );
    const papers = (await mother.api.citizen.myPapers.query()).map(({ type }) => type);
    expect(papers.toSorted()).toEqual(["birth-certificate", "identity-card", "insurance-card", "residence-notice"]);
    const mine = await mother.api.citizen.myDossiers.query();
    expect(mine.map(({ id, listing }) => [id, listing.status])).toContainEqual([whole, "closed"]);
  });

  test("papers go to the part that needs them; without its certificate nothing goes on, and what waits never begins", async () => {
    mother = await house.signedIn("citizen", "hoa");
    const ownerName = { family: "Nguyễn", middle: "Thị", given: "Bà" };
    const onPaper = { consentBy: "1", ownerName, ownerNumber: "001160000001" };
    const only = { ...wanted, ...onPaper, father: "undetermined", insuranceWanted: false };
    whole = await filled(mother, only);
    expect(await upload(whole)).toBe(201);
    const check = await mother.api.citizen.checkDossier.query({ dossierId: whole });
    expect(check.issues).toEqual([]);
    await send(mother, whole);
    expect(await statesOf()).toEqual({ birth: 1, residence: null, card: null });
    const birth = await idOf("birth");
    for (const account of ["caugiay.tiepnhan", "caugiay.hotich"]) await completeAs(house, account, birth);
    const { dossier } = await followed(birth);
    await mother.api.citizen.confirmDraft.mutate({ dossierId: birth, seq: dossier.seq, objection: null });
    await eventually(() => followed(birth), isAt("sign"));
    await completeAs(house, "caugiay.chutich", birth);
    const residence = await idOf("residence");
    const [handedIn] = (await examined("caugiay.cutru", residence)).files;
    const readers = ["caugiay.cutru", "caugiay.tiepnhan", "caugiay.bhxh"];
    // A paper that came with the whole is read by those whose part needs it.
    expect(await Promise.all(readers.map((account) => readAs(account, handedIn?.id ?? "")))).toEqual([200, 404, 404]);
    await askForConsent(residence);
    expect(await upload(residence)).toBe(201);
    const { dossier: asked } = await followed(residence);
    await mother.api.citizen.answerSupplement.mutate({ dossierId: residence, seq: asked.seq, answers: {} });
    expect((await examined("caugiay.cutru", residence)).files).toHaveLength(2);

    const resultId = (await followed(birth)).dossier.result?.id ?? "";
    const chair = await house.signedIn("desk", "caugiay.chutich");
    await chair.api.desk.revokeResult.mutate({ resultId, reasonCode: "forged-papers", reason: "Giấy tờ giả" });
    const { dossier: atPolice } = await examined("caugiay.cutru", residence);
    expect(atPolice.withdrawn.map(({ requirement }) => requirement)).toEqual(["kinship", null]);
    const police = await house.signedIn("desk", "caugiay.cutru");
    const refusing = {
      dossierId: residence,
      seq: atPolice.seq,
      reasonCode: "forged-papers",
      reason: "Giấy bị thu hồi",
    } as const;
    await police.api.desk.refuse.mutate(refusing);
    const { parts, dossier: all } = await followed(whole);
    expect(all.step).toBeNull();
    expect(parts?.find(({ id }) => id === "card")).toMatchObject({ begun: null, waitsFor: null });
  });
});
