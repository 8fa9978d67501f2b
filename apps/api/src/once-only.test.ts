import { randomUUID } from "node:crypto";
import type { Json } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { openHouseOnPostgres } from "./testing/house-on-postgres.ts";
import { completeAs, type Issued, issueBirth } from "./testing/issue-birth.ts";

let house: House;
let mother: Visitor;
let birth: Issued;

type Answers = Readonly<Record<string, Json>>;

const start = async (procedureId: string, answers: Answers): Promise<string> => {
  const { id } = await mother.api.citizen.startDossier.mutate({ procedureId });
  await prefilled(mother, id);
  await mother.api.citizen.saveAnswers.mutate({ dossierId: id, answers });
  return id;
};

const own: Answers = {
  basis: "1",
  exempt: false,
  delivery: "electronic",
  declaration: true,
  "filer.phone": "0912345678",
};

const refCalled = (state: FormState, subject: string, name: RegExp): string =>
  state.subjects[subject]?.options.find(({ label }) => name.test(label.vi))?.value ?? "";

/** A residence dossier for the mother and the child who was just registered, into the apartment that is hers. */
const residence = async (
  answers: Answers = {},
  name = /Minh An/u,
  meanwhile: () => Promise<unknown> = async () => {},
): Promise<{ dossierId: string; state: FormState; child: string }> => {
  const dossierId = await start("permanent-residence", own);
  const known = await prefilled(mother, dossierId);
  const child = refCalled(known, "movers", name);
  await meanwhile();
  const picked = {
    movers: ["filer", child],
    dwelling: refCalled(known, "dwelling", /0915/u),
    ...answers,
  };
  await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: picked });
  const { suggested } = await prefilled(mother, dossierId);
  await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: suggested });
  const state = await prefilled(mother, dossierId);
  return { dossierId, state, child: state.ones?.find(({ key }) => key !== "filer")?.key ?? "" };
};

/** Either would tell who somebody's parents are. */
const whoToldOfParents = async (how: "up" | "down"): Promise<void> => {
  await house.control("civil-status", how);
  await house.control("population", how);
};

const paper = (state: FormState, id: string) => state.requirements.find((it) => it.id === id);

const send = (dossierId: string) =>
  mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });

const upload = (dossierId: string, requirement: string, evidence: string) =>
  mother.browser.request(
    new URL(`/files?${new URLSearchParams({ dossier: dossierId, requirement, evidence }).toString()}`, house.url),
    {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "x-file-name": "giay.pdf" },
      body: Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF"),
    },
  );

const codesOf = async (response: Response): Promise<readonly string[]> => {
  const told: { issues?: readonly { code: string }[] } = await response.json();
  return told.issues?.map(({ code }) => code) ?? [];
};

const worklistOf = async (account: string): Promise<readonly string[]> => {
  const official = await house.signedIn("desk", account);
  const { rows } = await official.api.desk.worklist.query({ query: "" });
  return rows.map(({ id }) => id);
};

const stores: readonly (readonly [string, () => Promise<House>])[] = [
  ["PGlite", () => openHouse()],
  ["PostgreSQL", openHouseOnPostgres],
];

describe.each(stores)("on %s", (_name, open) => {
  beforeAll(async () => {
    house = await open();
    mother = await house.signedIn("citizen", "mai");
    birth = await issueBirth(house, mother);
  });
  afterAll(() => house.stop());

  test("the child who was registered a moment ago is among those whom she may pick, with those of her household", async () => {
    const { state } = await residence();
    const names = state.subjects.movers?.options.map(({ label }) => label.vi.split(" · ")[0]);
    const household = ["Phạm Thị Nhung", "Trần Văn Ban", "Trần Văn Thành"];
    expect(names?.toSorted()).toEqual(["Nguyễn Thị Mai", ...household, "Trần Gia Bảo", "Trần Minh An"].toSorted());
  });

  test("kinship is met by the certificate, the dwelling by the land register, and neither is asked for", async () => {
    const { state, child } = await residence();
    expect(paper(state, `kinship[${child}]`)).toMatchObject({
      state: "needless",
      held: { resultId: birth.resultId, standing: "confirmed" },
    });
    expect(paper(state, "dwelling")).toMatchObject({ state: "needless", held: { source: { vi: "CSDL đất đai" } } });
    expect(state.requirements.filter((it) => it.state === "upload")).toEqual([]);
  });

  test("a dwelling abroad has no authority here: it is told where it can be mended, before she sends", async () => {
    const { dossierId } = await residence({
      dwelling: "typed",
      "dwelling.address": { country: "JPN", detail: "1-1 Chiyoda, Tokyo" },
    });
    const { issues } = await mother.api.citizen.checkDossier.query({ dossierId });
    expect(issues).toContainEqual({ code: "authority-unknown", path: "dwelling.address" });
  });

  test("a paper that the state holds is not taken", async () => {
    const { dossierId, child } = await residence();
    const refused = await upload(dossierId, `kinship[${child}]`, "parental-consent");
    expect([refused.status, await codesOf(refused)]).toEqual([400, ["paper-not-needed"]]);
  });

  test("a register that is back by now is asked before a paper is taken in its place", async () => {
    const { dossierId, state } = await residence({}, /Gia Bảo/u, () => whoToldOfParents("down"));
    const asked = state.requirements.find(({ because }) => because === "unavailable");
    expect(asked).toMatchObject({ state: "upload" });
    await whoToldOfParents("up");
    const refused = await upload(dossierId, asked?.id ?? "", "parental-consent");
    expect([refused.status, await codesOf(refused)]).toEqual([400, ["paper-not-needed"]]);
    const { state: now } = await mother.api.citizen.readForm.query({ dossierId });
    expect(paper(now, asked?.id ?? "")).toMatchObject({ state: "needless", held: { standing: "confirmed" } });
  });

  test("where the register cannot say whether the certificate stands, it is used and marked so at the desk", async () => {
    await house.control("civil-status", "down");
    const { dossierId, state, child } = await residence();
    expect(paper(state, `kinship[${child}]`)).toMatchObject({ state: "needless", held: { standing: "unconfirmed" } });
    await send(dossierId);
    await house.control("civil-status", "up");
    const police = await house.signedIn("desk", "caugiay.cutru");
    const { dossier } = await police.api.desk.examine.query({ id: dossierId });
    expect(dossier.requirements[`kinship[${child}]`]).toMatchObject({ way: "result", standing: "unconfirmed" });
  });

  test("it goes to the police of the commune, shows where each proof came from, and is told to two registers", async () => {
    const { dossierId, child } = await residence();
    const { code } = await send(dossierId);
    expect(code).toMatch(/^G01\.26\.107-\d{6}-\d{4}$/u);
    expect(await worklistOf("caugiay.cutru")).toContain(dossierId);
    for (const other of ["caugiay.tiepnhan", "caugiay.chutich", "cumgar.cutru"])
      expect(await worklistOf(other)).not.toContain(dossierId);
    const police = await house.signedIn("desk", "caugiay.cutru");
    const { dossier, procedure } = await police.api.desk.examine.query({ id: dossierId });
    expect(dossier.requirements).toMatchObject({
      dwelling: { way: "register", register: "land" },
      [`kinship[${child}]`]: { way: "result", resultId: birth.resultId, standing: "confirmed" },
    });
    expect(procedure.pages.flatMap((page) => page.sections.map(({ title }) => title?.vi))).toContain("Trần Minh An");
    await completeAs(house, "caugiay.cutru", dossierId);
    await completeAs(house, "caugiay.cutru", dossierId);
    await completeAs(house, "caugiay.congan", dossierId);
    const followed = () => mother.api.citizen.followDossier.query({ id: dossierId });
    const done = await eventually(followed, (now) => now.dossier.state === 10);
    expect(done.dossier.fed.toSorted()).toEqual(["population.file-residence", "residence.file-residence"]);
    const notice = await mother.api.citizen.myPaper.query({ id: done.dossier.result?.id ?? "" });
    expect(notice.result.values[`movers[${child}].relationToHead`]?.value).toBe("04");
  });

  test("the copy needs her word of which record and whose, and her declaration, and finds her new address", async () => {
    const dossierId = await start("civil-status-copy", {});
    const before = await prefilled(mother, dossierId);
    const child = refCalled(before, "registered", /Minh An/u);
    await mother.api.citizen.saveAnswers.mutate({
      dossierId,
      answers: { registered: child, copyOf: "birth", declaration: true },
    });
    const state = await prefilled(mother, dossierId);
    await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: state.suggested });
    const check = await mother.api.citizen.checkDossier.query({ dossierId });
    expect([check.issues, check.objections]).toEqual([[], []]);
    // It is of a child, by its date of birth: no fee, and nothing to prove.
    expect(check.fee).toEqual([]);
    expect(check.state.requirements.map(({ id, state: how }) => [id, how])).toEqual([
      ["identity", "needless"],
      ["residence", "needless"],
      ["kinship", "needless"],
    ]);
    expect(JSON.stringify(check.state.sealed["filer.residence"]?.value)).toContain("0915");
    const { code } = await send(dossierId);
    expect(code).toMatch(/^H26\./u);
  });

  test("a certificate that is revoked is used no more, and what rests on it is flagged and not signed", async () => {
    const { dossierId, child } = await residence();
    await send(dossierId);
    await completeAs(house, "caugiay.cutru", dossierId);
    await completeAs(house, "caugiay.cutru", dossierId);
    const begun = await residence();
    const chair = await house.signedIn("desk", "caugiay.chutich");
    const { resultId } = birth;
    await chair.api.desk.revokeResult.mutate({ resultId, reasonCode: "forged-papers", reason: "Giấy tờ giả" });

    const chief = await house.signedIn("desk", "caugiay.congan");
    const { dossier, acts } = await chief.api.desk.examine.query({ id: dossierId });
    expect(dossier.withdrawn).toMatchObject([{ requirement: `kinship[${child}]`, resultId }]);
    expect(acts).not.toContain("complete");
    const signing = chief.api.desk.completeStep.mutate({ dossierId, seq: dossier.seq, note: null });
    expect(await refusal(signing)).not.toEqual(["none"]);

    // What was begun before rests on it no longer either, whatever its form still shows.
    // And the refusal is no receipt, however often the same is sent.
    const key = randomUUID();
    const sending = () => mother.api.citizen.submitDossier.mutate({ dossierId: begun.dossierId, key, answers: {} });
    expect(await refusal(sending())).toEqual(["result-revoked"]);
    expect(await refusal(sending())).toEqual(["result-revoked"]);
  });
});
