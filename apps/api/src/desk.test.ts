import { randomUUID } from "node:crypto";
import { otherMothers } from "@motlan/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filledDossier, motherAnswers, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

const mothers = [...otherMothers()];
/** One birth notice is good for one dossier: every test takes a mother of its own. */
const another = (): string => mothers.pop() ?? "";

let house: House;
let intake: Visitor;
let officer: Visitor;
beforeAll(async () => {
  house = await openHouse();
  intake = await house.signedIn("desk", "caugiay.tiepnhan");
  officer = await house.signedIn("desk", "caugiay.hotich");
});
afterAll(() => house.stop());

const sent = async (account: string, answers = motherAnswers): Promise<{ mother: Visitor; dossierId: string }> => {
  const mother = await house.signedIn("citizen", account);
  const { dossierId } = await filledDossier(mother, answers);
  await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  return { mother, dossierId };
};

const seen = async (official: Visitor, dossierId: string) => {
  const { dossier } = await official.api.desk.examine.query({ id: dossierId });
  return { dossierId, seq: dossier.seq };
};

const complete = async (official: Visitor, dossierId: string) =>
  official.api.desk.completeStep.mutate({ ...(await seen(official, dossierId)), note: null });

test("a supplement opens what was asked for and nothing else, once", async () => {
  const { mother, dossierId } = await sent("mai");
  await complete(intake, dossierId);
  const points = [
    { path: "child.fullName", message: "Chữ đệm viết chưa rõ" },
    { path: "proof-of-birth", message: "Gửi ảnh giấy chứng sinh" },
  ];
  const asked = { ...(await seen(officer, dossierId)), points, reason: "Cần đối chiếu tên" };
  await officer.api.desk.requestSupplement.mutate(asked);

  const form = await mother.api.citizen.readForm.query({ dossierId });
  expect(form.state.open).toEqual(["child.fullName", "proof-of-birth"]);
  expect(form.state.requirements.find(({ id }) => id === "proof-of-birth")?.state).toBe("upload");
  const elsewhere = mother.api.citizen.saveAnswers.mutate({ dossierId, answers: { copies: 50 } });
  expect(await refusal(elsewhere)).toEqual(["answer-not-open"]);

  const name = { family: "Trần", middle: "Minh Khôi", given: "An" };
  const { dossier: paused } = await mother.api.citizen.followDossier.query({ id: dossierId });
  const answer = { dossierId, seq: paused.seq, answers: { "child.fullName": name } };
  expect(await refusal(mother.api.citizen.answerSupplement.mutate(answer))).toEqual(["paper-missing"]);
  expect((await upload(mother, dossierId, "%PDF-1.7\nbirth notice\n%%EOF")).status).toBe(201);
  await mother.api.citizen.answerSupplement.mutate(answer);

  const back = await officer.api.desk.examine.query({ id: dossierId });
  expect(back.dossier.values["child.fullName"]).toMatchObject({ value: name, provenance: { kind: "citizen" } });
  expect(back.dossier.requirements["proof-of-birth"]?.way).toBe("upload");
  expect(back.dossier.pausedSince).toBeNull();
  expect(back.acts).not.toContain("supplement");
  const again = officer.api.desk.requestSupplement.mutate({ ...asked, seq: back.dossier.seq });
  expect(await refusal(again)).toEqual(["supplement-asked-before"]);
  const [file] = back.files;
  const opened = await officer.browser.request(new URL(`/files/desk/${file?.id}`, house.url));
  expect(opened.headers.get("content-type")).toBe("application/pdf");
  expect(opened.headers.get("content-security-policy")).toContain("sandbox");
});

test("a supplement does not carry a dossier off to another authority, and what was typed is kept", async () => {
  const { mother, dossierId } = await sent(another());
  await complete(intake, dossierId);
  const points = [{ path: "registrationPlace", message: "Xem lại nơi đăng ký" }];
  await officer.api.desk.requestSupplement.mutate({ ...(await seen(officer, dossierId)), points, reason: "Rà soát" });
  const { dossier } = await mother.api.citizen.followDossier.query({ id: dossierId });
  const answer = (commune: string, province: string) =>
    mother.api.citizen.answerSupplement.mutate({
      dossierId,
      seq: dossier.seq,
      answers: { registrationPlace: { province, commune } },
    });
  expect(await refusal(answer("24133", "66"))).toEqual(["authority-moved"]);
  const { state } = await mother.api.citizen.readForm.query({ dossierId });
  expect(state.answers["registrationPlace"]).toEqual({ province: "66", commune: "24133" });
  await answer("00166", "01");
  const back = await officer.api.desk.examine.query({ id: dossierId });
  expect(back.dossier.authority).toBe("peoples-committee:00166");
});

test("a value that a register vouches for cannot be asked of the citizen", async () => {
  const { dossierId } = await sent(another());
  const points = [{ path: "father.fullName", message: "Gửi lại" }];
  const asked = intake.api.desk.requestSupplement.mutate({ ...(await seen(intake, dossierId)), points, reason: "?" });
  expect(await refusal(asked)).toEqual(["point-vouched-for"]);
});

test("a dossier is refused with a reason in words or not at all", async () => {
  const { mother, dossierId } = await sent(another());
  const act = { ...(await seen(intake, dossierId)), reasonCode: "not-competent" as const };
  expect(await refusal(intake.api.desk.refuse.mutate({ ...act, reason: "  " }))).toEqual(["reason-missing"]);
  await intake.api.desk.refuse.mutate({ ...act, reason: "Trẻ đã được đăng ký ở phường khác" });
  const { dossier } = await mother.api.citizen.followDossier.query({ id: dossierId });
  expect(dossier).toMatchObject({ state: 3, refusal: { reason: "Trẻ đã được đăng ký ở phường khác" } });
  expect(await refusal(complete(intake, dossierId))).toEqual(["act-not-allowed"]);
});

test("a decision taken on a dossier that has moved is refused", async () => {
  const { dossierId } = await sent(another());
  const before = await seen(intake, dossierId);
  await complete(intake, dossierId);
  const late = intake.api.desk.completeStep.mutate({ ...before, note: null });
  expect(await refusal(late)).toEqual(["dossier-moved"]);
});

test("an official does not take a step of another role", async () => {
  const { dossierId } = await sent(another());
  expect(await refusal(complete(officer, dossierId))).toEqual(["act-not-allowed"]);
});

test("an objection to the draft brings the dossier back to the officer with the filer's words", async () => {
  const { mother, dossierId } = await sent(another());
  await complete(intake, dossierId);
  await complete(officer, dossierId);
  const { dossier } = await mother.api.citizen.followDossier.query({ id: dossierId });
  await mother.api.citizen.confirmDraft.mutate({ dossierId, seq: dossier.seq, objection: "Sai tên đệm" });
  const back = await officer.api.desk.examine.query({ id: dossierId });
  expect(back.dossier).toMatchObject({ contest: "Sai tên đệm", step: 1, pausedSince: null });
  expect(back.acts).toContain("complete");
});

test("with the health register down the mother hands in the notice, and the dossier says why", async () => {
  await house.control("health", "down");
  const mother = await house.signedIn("citizen", "lan");
  const { dossierId, state } = await filledDossier(mother);
  // Of the notice that she now states herself, each field says whose silence it is.
  expect(Object.keys(state.missed)).toEqual(["notice.number", "notice.issued"]);
  expect(state.registers.find(({ id }) => id === "health")?.state).toBe("unavailable");
  expect(state.requirements[0]).toMatchObject({ id: "proof-of-birth", state: "upload", because: "unavailable" });
  const script = await upload(mother, dossierId, "<script>alert(1)</script>");
  expect([script.status, await script.json()]).toEqual([
    400,
    { issues: [{ code: "file-type", path: "proof-of-birth" }] },
  ]);
  expect((await upload(mother, dossierId, "x".repeat(10 * 1024 * 1024 + 1))).status).toBe(400);
  expect((await upload(mother, dossierId, "%PDF-1.4\n%%EOF")).status).toBe(201);
  const after = await mother.api.citizen.readForm.query({ dossierId });
  expect(after.state.requirements[0]?.state).toBe("uploaded");
  await house.control("health", "up");
});

test("a paper that a register holds is not taken a second time", async () => {
  const mother = await house.signedIn("citizen", "hnie");
  const { dossierId } = await filledDossier(mother);
  const response = await upload(mother, dossierId, "%PDF-1.4\n%%EOF");
  expect(await response.json()).toEqual({ issues: [{ code: "paper-not-needed", path: "proof-of-birth" }] });
});

test("a register that is slow holds nothing up but its own fields", async () => {
  await house.control("residence", "slow");
  const mother = await house.signedIn("citizen", "hnie");
  const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  const state = await prefilled(mother, dossierId);
  await house.control("residence", "up");
  expect(state.sealed["filer.fullName"]).toBeDefined();
  expect(state.missed["filer.residence"]?.vi).toBe("CSDL cư trú");
});

const upload = (
  { browser }: Visitor,
  dossierId: string,
  body: string,
  requirement = "proof-of-birth",
): Promise<Response> =>
  browser.request(new URL(`/files?dossier=${dossierId}&requirement=${requirement}&evidence=birth-notice`, house.url), {
    method: "POST",
    headers: { "content-type": "application/octet-stream", "x-file-name": "gcs.pdf" },
    body,
  });

test("one birth notice is one dossier, until that one is refused", async () => {
  const number = another();
  const { dossierId: first } = await sent(number);
  const mother = await house.signedIn("citizen", number);
  const { dossierId: second } = await filledDossier(mother);
  const send = () => mother.api.citizen.submitDossier.mutate({ dossierId: second, key: randomUUID(), answers: {} });
  expect(await refusal(send())).toEqual(["already-filed"]);
  const act = { ...(await seen(intake, first)), reasonCode: "other" as const, reason: "Nộp nhầm" };
  await intake.api.desk.refuse.mutate(act);
  expect((await send()).code).toMatch(/^H26/u);
});

test("a paper that was sent cannot be taken back, also when the same paper is asked for again", async () => {
  await house.control("health", "down");
  const mother = await house.signedIn("citizen", another());
  const { dossierId } = await filledDossier(mother, {
    ...motherAnswers,
    "child.birthDate": "2026-11-01",
    "child.sex": "1",
    "child.birthPlace": { province: "01", commune: "00166" },
  });
  const { id } = await (await upload(mother, dossierId, "%PDF-1.4\n%%EOF")).json();
  await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  await house.control("health", "up");
  const points = [{ path: "proof-of-birth", message: "Ảnh mờ" }];
  await intake.api.desk.requestSupplement.mutate({ ...(await seen(intake, dossierId)), points, reason: "Ảnh mờ" });
  expect(await refusal(mother.api.citizen.removeFile.mutate({ id }))).toEqual(["file-already-sent"]);
  const other = await upload(mother, dossierId, "%PDF-1.4\n%%EOF", "marriage");
  expect(await other.json()).toMatchObject({ issues: [{ code: "paper-not-asked" }] });
  const { id: newer } = await (await upload(mother, dossierId, "%PDF-1.4\n%%EOF")).json();
  expect(await refusal(mother.api.citizen.removeFile.mutate({ id: newer }))).toEqual(["none"]);
});

test("the office's notes and account names stay in the office", async () => {
  const { mother, dossierId } = await sent(another());
  await intake.api.desk.completeStep.mutate({ ...(await seen(intake, dossierId)), note: "xem kỹ chữ ký" });
  const followed = await mother.api.citizen.followDossier.query({ id: dossierId });
  expect(JSON.stringify(followed)).not.toMatch(/xem kỹ|caugiay/u);
  expect(JSON.stringify(await intake.api.desk.examine.query({ id: dossierId }))).toMatch(/xem kỹ/u);
});
