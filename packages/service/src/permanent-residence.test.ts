import { readFile } from "node:fs/promises";
import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { checkProcedure } from "./check-procedure.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { requirementsMet } from "./requirements-met.ts";
import { babyNumber, both, certificate, filled, papers } from "./residence.fixture.ts";

test("she picks among herself, her children and those of the household, each once", async () => {
  const { resolution } = await filled({});
  expect(resolution.subject("movers").options.map(({ value }) => value)).toEqual([
    "filer",
    "filer.children[DC-1]",
    "filer.children[DC-2]",
    "filer.household.members[CT-2]",
  ]);
});

test("they are told apart by name and date of birth, and no number is on the list", async () => {
  const { subjects } = formStateOf({ catalogue }, await filled({}), []);
  expect(subjects["movers"]?.options.map(({ label }) => label.vi)).toEqual([
    "Lê Mai · 02/03/1995",
    "Trần An · 14/11/2026",
    "Trần Bảo · 10/06/2022",
    "Trần Ban · 05/09/1993",
  ]);
});

test("with the population database down she is on the list all the same, called what she is", async () => {
  const form = await filled({ movers: ["filer"] }, { [`population.person ${filerNumber}`]: "unavailable" });
  const { subjects, ones } = formStateOf({ catalogue }, form, []);
  expect(subjects["movers"]?.options[0]).toMatchObject({ value: "filer", label: { vi: "Người nộp hồ sơ" } });
  expect(ones?.map(({ title }) => title.vi)).toEqual(["Người nộp hồ sơ"]);
});

test("whoever is picked has her own section, filled from the registers, and nobody else is looked up", async () => {
  const form = await filled(both);
  const { sealed, ones } = formStateOf({ catalogue }, form, []);
  expect(ones?.map(({ key, title }) => [key, title.vi])).toEqual([
    ["filer", "Lê Mai"],
    ["DC-1", "Trần An"],
  ]);
  expect(sealed["movers[DC-1].birthDate"]?.value).toBe("2026-11-14");
  expect(sealed["movers[filer].personalId"]?.value).toBe(filerNumber);
  const asked = form.situation.knowledge.enquiries.map(({ ref }) => ref);
  expect(asked.filter((ref) => ref.includes("DC-2") || ref.includes("CT-"))).toEqual([]);
});

test("one picked by another way to the same person stays picked", async () => {
  const { resolution } = await filled({ ...both, movers: ["filer.household.members[CT-3]"] });
  expect(resolution.subject("movers").picked).toEqual(["filer.children[DC-2]"]);
});

test("somebody who was never offered cannot be picked", async () => {
  const { resolution } = await filled({ ...both, movers: ["filer.household.members[CT-9]", "nobody"] });
  expect(resolution.subject("movers")).toMatchObject({ status: "pending", picked: [] });
});

const askedFor = async (movers: readonly string[]) => Object.keys(await papers({ ...both, movers: [...movers] }));

test("for an adult of the household she files with his authorisation; of a child a parent's word is asked for", async () => {
  const husband = "filer.household.members[CT-2]";
  expect(await askedFor([husband])).toEqual(["dwelling", "authorisation[CT-2]"]);
  expect(await askedFor(["filer.children[DC-1]"])).toEqual(["dwelling", "kinship[DC-1]"]);
  expect(await askedFor(["filer"])).toEqual(["dwelling"]);
  expect((await papers({ ...both, movers: [husband] }))["authorisation[CT-2]"]?.anyOf).toMatchObject([
    { id: "authorisation-to-register" },
  ]);
});

test("her relation and the child's to the head are proposed: she heads the household, the child is her child", async () => {
  const { suggested } = formStateOf({ catalogue }, await filled(both), []);
  expect(suggested["movers[filer].relationToHead"]).toBe("01");
  expect(suggested["movers[DC-1].relationToHead"]).toBe("04");
});

test("kinship is met by the certificate in the store of results, which the register says still stands", async () => {
  const form = await filled(both);
  const state = formStateOf({ catalogue }, form, []);
  const kinship = state.requirements.find(({ id }) => id === "kinship[DC-1]");
  expect(kinship).toMatchObject({
    state: "needless",
    held: { source: { vi: "Kho kết quả" }, resultId: "results-1", standing: "confirmed" },
  });
  expect(kinship?.held?.lines.map(({ text }) => text.vi)).toEqual([
    "7/2026",
    "20/11/2026",
    "Ủy ban nhân dân phường Ba Đình",
  ]);
  const ctx: Parameters<typeof requirementsMet>[0] = { catalogue };
  expect(requirementsMet(ctx, form, state)["kinship[DC-1]"]).toEqual({
    way: "result",
    resultId: "results-1",
    number: "7/2026",
    standing: "confirmed",
  });
});

test("her own birth is nobody's business: no register is asked for it", async () => {
  const { situation } = await filled(both);
  const own = situation.knowledge.enquiries.filter(({ ref }) => ref === "filer");
  expect(own.flatMap(({ elements }) => elements)).not.toContain("birth");
});

const objections = async (answers: Readonly<Record<string, Json>>) => {
  const { procedure, resolution } = await filled(answers);
  return procedure.checks.filter(({ when }) => resolution.evaluate(when) === true).map(({ id }) => id);
};

test.each([
  ["the head is called something else", { "movers[filer].relationToHead": "04" }, "head-is-head[filer]"],
  ["somebody else is called the head", { "movers[DC-1].relationToHead": "01" }, "head-is-head[DC-1]"],
])("of her own dwelling she is the head and nobody else is: %s", async (_, said, objection) => {
  const right = { ...both, "movers[filer].relationToHead": "01", "movers[DC-1].relationToHead": "04" };
  expect(await objections(right)).toEqual([]);
  expect(await objections({ ...right, ...said })).toEqual([objection]);
});

test("the notice names them one after the other, each with all that is said of her", async () => {
  const { procedure } = await filled(both);
  const named = procedure.result.fields.filter((path) => path.startsWith("movers"));
  expect(named).toEqual(
    ["filer", "DC-1"].flatMap((key) =>
      ["fullName", "birthDate", "personalId", "relationToHead"].map((element) => `movers[${key}].${element}`),
    ),
  );
});

test("of several dwellings the record is known by its own number", async () => {
  const form = await filled(both);
  const state = formStateOf({ catalogue }, form, []);
  expect(requirementsMet({ catalogue }, form, state)["dwelling"]).toEqual({
    way: "register",
    register: "land",
    recordId: "DD-1",
  });
});

test("an answer on which it hangs whether somebody is asked to consent must be among what she is shown", async () => {
  const file = "procedures/permanent-residence/procedure.yaml";
  const text = await readFile(new URL(`../../catalogue/${file}`, import.meta.url), "utf8");
  const wrong = text.replaceAll("consentBy, ownerIsHead, dwelling.address,", "consentBy, dwelling.address,");
  const { issues } = checkProcedure(catalogue, { file, text: wrong });
  expect(issues.map(({ code, path, params }) => [code, path, params?.["name"]])).toEqual([
    ["party-not-shown", "parties[1].shows", "ownerIsHead"],
  ]);
});

test("nobody has to prove kinship with herself", async () => {
  expect(Object.keys(await papers(both))).toEqual(["dwelling", "kinship[DC-1]"]);
});

test("the register is not asked for a birth that the store of results holds, only whether it stands", async () => {
  const { situation } = await filled(both);
  const asked = situation.knowledge.enquiries.filter(({ ref }) => ref.includes("DC-1"));
  expect([...new Set(asked.map(({ register, service }) => `${register}.${service}`))]).toContain("results.birth");
  expect(asked.map(({ service, register }) => `${register}.${service}`)).not.toContain("civil-status.birth");
});

test("without a result the register meets it, and says itself that it stands", async () => {
  const met = await papers({ ...both, movers: ["filer.children[DC-2]"] });
  expect(met["kinship[DC-2]"]).toMatchObject({
    state: "needless",
    held: { source: { vi: "CSDL hộ tịch" }, standing: "confirmed" },
  });
});

test.each(["unavailable", "none"] as const)(
  "a result whose register is %s is used all the same, and marked so",
  async (said) => {
    const met = await papers(both, { [`civil-status.birth-standing ${babyNumber}`]: said });
    expect(met["kinship[DC-1]"]).toMatchObject({ state: "needless", held: { standing: "unconfirmed" } });
  },
);

test("a certificate that the register has revoked proves nothing, and she learns why she is asked", async () => {
  const met = await papers(both, { [`civil-status.birth-standing ${babyNumber}`]: { record: { trangThai: "2" } } });
  expect(met["kinship[DC-1]"]).toMatchObject({ state: "upload", because: "withdrawn", files: [] });
});

const asMother: Json = {
  hoVaTen: { ho: "Trần", ten: "An" },
  me: { soDinhDanh: filerNumber, hoVaTen: { ho: "Lê", ten: "Mai" } },
};

test("where civil status does not answer the population database proves that she is the parent", async () => {
  const none: World = {
    [`results.birth ${babyNumber}`]: "none",
    [`civil-status.birth ${babyNumber}`]: "unavailable",
    [`population.person ${babyNumber}`]: { record: asMother },
  };
  const met = await papers(both, none);
  expect(met["kinship[DC-1]"]).toMatchObject({ state: "needless", held: { source: { vi: "CSDL dân cư" } } });
  const revoked: World = { [`civil-status.birth-standing ${babyNumber}`]: { record: { trangThai: "2" } } };
  const copy = await papers(both, { ...revoked, [`population.person ${babyNumber}`]: { record: asMother } });
  expect(copy["kinship[DC-1]"]).toMatchObject({ state: "upload", because: "withdrawn" });
});

test("where no register that would show the kinship answers, the paper is asked for by the name of the first", async () => {
  const met = await papers(both, {
    [`results.birth ${babyNumber}`]: "none",
    [`civil-status.birth ${babyNumber}`]: "unavailable",
    [`population.person ${babyNumber}`]: "unavailable",
  });
  expect(met["kinship[DC-1]"]).toMatchObject({ because: "unavailable", register: { vi: "CSDL hộ tịch" } });
});

const withHead = (head: string, more: Readonly<Record<string, Json>> = {}) => ({
  movers: ["filer.children[DC-2]"],
  basis: "2",
  consentBy: "1",
  "head.personalId": head,
  ...more,
});

test("who joins a household is shown to be kin of its head by the birth, and proves it where that names others", async () => {
  const as = { relationToHead: "99", "movers[DC-2].relationToHead": "04" };
  expect((await papers(withHead(filerNumber, as)))["head-kinship[DC-2]"]?.state).toBe("needless");
  const other = (await papers(withHead("001170000009", as)))["head-kinship[DC-2]"];
  expect(other).toMatchObject({ state: "upload", because: "shows-otherwise" });
});

test("of a new-born who joins a household no certificate is asked for: the office looks the birth up", async () => {
  const as = { relationToHead: "99", "movers[DC-1].relationToHead": "04", movers: ["filer.children[DC-1]"] };
  const met = await papers(withHead(filerNumber, as), {
    [`results.birth ${babyNumber}`]: "none",
    [`civil-status.birth ${babyNumber}`]: "unavailable",
  });
  expect(met["newborn[DC-1]"]?.state).toBe("official");
  expect(Object.values(met).flatMap(({ anyOf }) => anyOf.map(({ id }) => id))).not.toContain("birth-certificate");
});

test("a certificate that names other parents proves nothing of hers", async () => {
  const met = await papers(both, { [`results.birth ${babyNumber}`]: { record: certificate("001170000009") } });
  expect(met["kinship[DC-1]"]).toMatchObject({ state: "upload", because: "shows-otherwise" });
});

test("a dwelling of hers is met by the land register, and its address is not hers to type", async () => {
  const form = await filled(both);
  const { requirements, sealed } = formStateOf({ catalogue }, form, []);
  expect(requirements.find(({ id }) => id === "dwelling")).toMatchObject({
    state: "needless",
    held: { source: { vi: "CSDL đất đai" } },
  });
  expect(sealed["dwelling.address"]?.value).toMatchObject({ province: "01", commune: "00004" });
});

test("she may mean another dwelling than the one on record; then the paper is asked for", async () => {
  const { resolution } = await filled({ basis: "1" });
  expect(resolution.subject("dwelling").options.map(({ value }) => value)).toEqual(["filer.dwellings[DD-1]", "typed"]);
  const met = await papers({ ...both, dwelling: "typed" });
  expect(met["dwelling"]?.state).toBe("upload");
});

test("where the province is not connected the paper is asked for, with the reason", async () => {
  const none = { [`land.dwellings ${filerNumber}`]: { record: { danhSach: [] } } };
  const address = { country: "VNM", province: "66", commune: "24280", detail: "Buôn Bling" };
  const met = await papers({ ...both, "dwelling.address": address }, none);
  expect(met["dwelling"]).toMatchObject({
    state: "upload",
    because: "not-connected",
    register: { vi: "CSDL đất đai" },
    province: "Tỉnh Đắk Lắk",
  });
  const connected = await papers({ ...both, "dwelling.address": { ...address, province: "01" } }, none);
  expect(connected["dwelling"]).toMatchObject({ state: "upload", because: "none" });
});

test("with the land register down the paper is asked for, and whose silence it is is said", async () => {
  const met = await papers(both, { [`land.dwellings ${filerNumber}`]: "unavailable" });
  expect(met["dwelling"]).toMatchObject({ state: "upload", because: "unavailable", register: { vi: "CSDL đất đai" } });
});

test("where nobody is asked how the head consents, the head is known to be stated, and not waited for", async () => {
  const facility = { basis: "5", relationToHead: "99", movers: ["filer"] };
  expect((await filled(facility)).resolution.subject("head")).toMatchObject({ status: "typed" });
  // What she answered while it was asked decides nothing any more.
  expect((await filled({ ...facility, consentBy: "2" })).resolution.subject("head")).toMatchObject({ status: "typed" });
});
