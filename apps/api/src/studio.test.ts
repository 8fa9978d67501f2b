import { afterAll, beforeAll, expect, test } from "vitest";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

let house: House;
let designer: Visitor;

beforeAll(async () => {
  house = await openHouse();
  designer = await house.signedIn("studio", "linh.bui");
});
afterAll(() => house.stop());

const id = "birth-registration";
const procedure = () => designer.api.studio.procedure.query({ id });
const preview = (persona: string, text: string | null = null) =>
  designer.api.studio.preview.query({ id, text, persona, answers: { relation: "mother" } });

test("the catalogue lists each procedure with its once-only ratio and its published version", async () => {
  const { procedures } = await designer.api.studio.catalogue.query();
  const row = procedures.find((it) => it.id === id);
  expect(row).toMatchObject({ code: "1.001193", problems: 0, ratio: { papers: { all: 9, avoided: 5 } } });
  expect(row?.published?.version).toMatch(/^birth-registration@/u);
});

test("a procedure opens with its source as written, whom it can be tried as, and nobody's number", async () => {
  const opened = await procedure();
  expect(opened.file).toBe("procedures/birth-registration/procedure.yaml");
  expect(opened.text).toMatch(/^procedure: birth-registration\n/u);
  expect(opened.checked.issues).toEqual([]);
  expect(opened.personas?.map(({ key }) => key)).toContain("mai");
  expect(JSON.stringify(opened.personas)).not.toMatch(/\d{12}/u);
});

test("a text is checked in place of the file, and the file stays as it is", async () => {
  const { text } = await procedure();
  const wrong = text.replace("from: mother.birthNotices", "from: mother.birthNotice");
  const { issues, sound } = await designer.api.studio.checkProcedure.query({ id, text: wrong });
  expect(sound).toBeNull();
  const line = wrong.slice(0, wrong.indexOf("from: mother.birthNotice")).split("\n").length;
  expect(issues).toMatchObject([{ code: "rule-unknown-name", params: { line, suggestion: "mother.birthNotices" } }]);
  expect((await procedure()).text).toBe(text);
});

test("as Mai the preview has her name from the register and finds her husband; as Hoa there is none to find", async () => {
  const mai = (await preview("mai")).state;
  expect(mai.sealed["filer.fullName"]?.value).toMatchObject({ given: "Mai" });
  expect(mai.subjects.father?.status).toBe("found");
  const hoa = (await preview("hoa")).state;
  expect(hoa.sealed["filer.fullName"]?.value).toMatchObject({ given: "Hoa" });
  expect(hoa.subjects.father?.status).not.toBe("found");
});

test("an edited text is previewed as edited, and a wrong one is told instead", async () => {
  const { text } = await procedure();
  const renamed = text.replace("requirement: surrogacy,", "requirement: carrying,");
  const { state } = await designer.api.studio.preview.query({
    id,
    text: renamed,
    persona: "mai",
    answers: { relation: "mother", surrogacy: true },
  });
  expect(state.requirements.map((it) => it.id)).toContain("carrying");
  expect(await refusal(preview("mai", text.replace("is: birth-notice", "is: birth-notic")))).toEqual([
    "entity-unknown",
  ]);
});

const planned = (persona: string, text: string | null = null) =>
  designer.api.studio.previewPlan.query({ id, text, persona, answers: { relation: "mother" } });

test("of a preview is told which registers it asks about whom, and what it takes, as of the text that is written", async () => {
  const { text } = await procedure();
  const whoIn = ({ registers }: Awaited<ReturnType<typeof planned>>) =>
    registers.flatMap(({ records }) => records.flatMap(({ who }) => who.map(({ vi }) => vi)));
  const mai = await planned("mai");
  expect(whoIn(mai)).toContain("Người cha");
  expect(mai.cost).toMatchObject({ calls: 6, waves: 2 });
  expect(whoIn(await planned("hoa"))).not.toContain("Người cha");
  const renamed = text.replace("title: { vi: Người cha,", "title: { vi: Người bố,");
  expect(renamed).not.toBe(text);
  expect(whoIn(await planned("mai", renamed))).toContain("Người bố");
  const wrong = text.replace("is: birth-notice", "is: birth-notic");
  expect(await refusal(planned("mai", wrong))).toEqual(["entity-unknown"]);
  expect(await refusal(planned("001196012345"))).toEqual(["persona-not-found"]);
});

test("a preview leaves no trace with the person it was tried as: no dossier, and no look at her data", async () => {
  await preview("mai");
  const mai = await house.signedIn("citizen", "mai");
  expect((await mai.api.citizen.whoLooked.query({})).looks).toEqual([]);
  expect(await mai.api.citizen.myDossiers.query()).toEqual([]);
});

test("a bundle is checked and previewed with the procedures that its parts are", async () => {
  const bundle = "birth-bundle";
  const { text } = await designer.api.studio.procedure.query({ id: bundle });
  const { sound } = await designer.api.studio.checkProcedure.query({ id: bundle, text });
  expect(sound?.procedure.parts?.map((part) => [part.id, part.steps.length])).toEqual([
    ["birth", 8],
    ["residence", 3],
    ["insurance", 3],
    ["card", 2],
    ["support", 2],
  ]);
  const { state } = await designer.api.studio.preview.query({
    id: bundle,
    text,
    persona: "mai",
    answers: { relation: "mother", residenceWanted: true },
  });
  expect(state.subjects.father?.status).toBe("found");
  expect(state.suggested["joins"]).toBe("M");
});

test("nobody is previewed who is not one of the personas, and nothing that is not in the catalogue", async () => {
  expect(await refusal(preview("001196012345"))).toEqual(["persona-not-found"]);
  expect(await refusal(designer.api.studio.procedure.query({ id: "no-such" }))).toEqual(["procedure-not-found"]);
});

test("a text longer than 64 KB is refused, and one that nests without end is told as wrong", async () => {
  const long = "# á".repeat(20_000);
  expect(await refusal(designer.api.studio.checkProcedure.query({ id, text: long }))).toEqual(["BAD_REQUEST"]);
  const deep = await designer.api.studio.checkProcedure.query({ id, text: "[".repeat(60_000) });
  expect(deep.issues.length).toBeGreaterThan(0);
});
