import { fileURLToPath } from "node:url";
import { instantOf, type Json } from "@motlan/kernel";
import {
  completeStep,
  confirmDraft,
  examineDossier,
  type Filer,
  feedResult,
  followDossier,
  loadCatalogue,
  myPapers,
  type Official,
  refuseDossier,
  runSystemStep,
  submitDossier,
  takeSilenceAsYes,
  uploadFile,
  whoLooked,
} from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { officialAt } from "./decided.ts";
import { type ExampleOf, examplesOf } from "./examples-of.ts";
import { filerOf } from "./filers.ts";
import { filled } from "./filled.ts";
import { type House, openHouse } from "./house.ts";
import { valueOf } from "./value-of.ts";

let house: House;
let examples: readonly ExampleOf[];
beforeAll(async () => {
  const loaded = await loadCatalogue(fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url)));
  examples = examplesOf(valueOf(loaded));
  house = await openHouse(valueOf(loaded));
});
afterAll(() => house.close());

const intake = officialAt("peoples-committee:00166", "intake");
const officer = officialAt("peoples-committee:00166", "civil-status-officer");
const chair = officialAt("peoples-committee:00166", "chair");

type Answers = Readonly<Record<string, Json>>;

interface Filing {
  readonly filer: Filer;
  readonly id: string;
}

/** The example as it stands, with these differences: filled, not yet sent. */
const begun = async (name: string, answers: Answers = {}, choices: ExampleOf["choices"] = {}) => {
  const example = examples.find(({ procedure, id }) => procedure === "birth-registration" && id === name);
  if (!example) throw new Error("there is no such example");
  const filer = filerOf(example.who);
  const script = {
    ...example,
    answers: { ...example.answers, ...answers },
    choices: { ...example.choices, ...choices },
  };
  const { dossierId } = await filled(house.ctx, filer, script);
  return { filer, id: dossierId };
};

const handIn = async ({ filer, id }: Filing, requirement: string, evidenceType: string): Promise<void> => {
  const paper = { name: "giay.pdf", mediaType: "application/pdf", bytes: new Uint8Array([37, 80, 68, 70]) };
  valueOf(await uploadFile(house.ctx, filer, { dossierId: id, requirement, evidenceType, ...paper }));
};

const send = async ({ filer, id }: Filing) =>
  valueOf(await submitDossier(house.ctx, filer, { dossierId: id, key: id, answers: {} }));

const now = async ({ filer, id }: Filing) => {
  const { dossier, procedure } = valueOf(await followDossier(house.ctx, filer, id));
  return { dossier, step: procedure.steps[dossier.step ?? -1]?.id ?? null };
};

const complete = async (official: Official, filing: Filing, stated: Answers = {}) => {
  const { dossier } = await now(filing);
  return completeStep(house.ctx, official, { dossierId: filing.id, seq: dossier.seq, note: null, stated });
};

const systemStep = async (filing: Filing): Promise<void> => {
  const { stepSeq } = (await now(filing)).dossier;
  valueOf(await runSystemStep(house.ctx, { dossierId: filing.id, seq: stepSeq }));
};

const silence = async (filing: Filing): Promise<void> => {
  const { stepSeq } = (await now(filing)).dossier;
  valueOf(await takeSilenceAsYes(house.ctx, { dossierId: filing.id, seq: stepSeq }));
};

/** Received and examined, and the draft confirmed: what comes next is for the system. */
const confirmed = async (filing: Filing): Promise<void> => {
  valueOf(await complete(intake, filing));
  valueOf(await complete(officer, filing));
  const { seq } = (await now(filing)).dossier;
  valueOf(await confirmDraft(house.ctx, filing.filer, { dossierId: filing.id, seq, objection: null }));
};

test("an abandoned child is made known for seven days, which count for no deadline, and is registered after them", async () => {
  const filing = await begun("abandoned");
  await handIn(filing, "abandonment", "record-of-abandonment");
  await send(filing);
  expect((await now(filing)).dossier.due).toBe(instantOf("2026-11-24", "17:00"));
  valueOf(await complete(intake, filing));
  valueOf(await complete(officer, filing));
  const posted = await now(filing);
  expect([posted.step, posted.dossier.pausedSince]).toEqual(["post", house.ctx.clock.now()]);
  // Nobody ends it before its days are over without saying why.
  expect(await complete(officer, filing)).toMatchObject({ ok: false, issues: [{ code: "ends-early" }] });
  await silence(filing);
  // The filer's day to confirm the draft stands as well.
  const draft = await now(filing);
  expect([draft.step, draft.dossier.pausedSince]).toEqual(["confirm-draft", house.ctx.clock.now()]);
  await silence(filing);
  // With no mother there is nobody by whom to look for another registration.
  expect(await now(filing)).toMatchObject({ step: "allocate-pin", dossier: { pausedSince: null } });
  await systemStep(filing);
  valueOf(await complete(chair, filing));
  const papers = await myPapers(house.ctx, filing.filer);
  expect(papers.map(({ result }) => result.type)).toEqual(["birth-certificate"]);
});

/** The child of Mai, once more, with a notice on paper: at the look-up. */
const again = async (): Promise<Filing> => {
  const answers = {
    "child.birthDate": "2026-11-15",
    "child.fullName": { family: "trần", middle: "MINH", given: "An" },
  };
  const filing = await begun("mai", answers, { notice: ["typed"] });
  await handIn(filing, "proof-of-birth", "own-declaration");
  await send(filing);
  await confirmed(filing);
  await systemStep(filing);
  return filing;
};

test("a child that is on record nowhere goes on to its number, and then is on record itself", async () => {
  const filing = await begun("mai");
  await send(filing);
  await confirmed(filing);
  expect((await now(filing)).step).toBe("look-up");
  await systemStep(filing);
  expect((await now(filing)).step).toBe("allocate-pin");
  await systemStep(filing);
  valueOf(await complete(chair, filing));
  valueOf(await feedResult(house.ctx, { dossierId: filing.id, service: "civil-status.file-birth" }));
  expect((await now(await again())).step).toBe("compare");
});

test("a second registration of a child is told to the official, who refuses it with that reason", async () => {
  const filing = await again();
  const { asks, dossier } = valueOf(await examineDossier(house.ctx, officer, filing.id));
  expect(asks.map(({ path }) => path)).toEqual(["otherChild"]);
  const { value, provenance } = dossier.values["child.registeredBefore"] ?? {};
  expect([value, provenance]).toMatchObject([true, { register: "civil-status", service: "same-birth" }]);
  const { looks } = await whoLooked(house.ctx, filing.filer, { register: "civil-status" });
  expect(looks.map(({ reason }) => reason)).toContainEqual(expect.objectContaining({ dossierId: filing.id }));
  const refusal = {
    dossierId: filing.id,
    seq: dossier.seq,
    reasonCode: "already-registered",
    reason: "Đã có Giấy khai sinh",
  } as const;
  valueOf(await refuseDossier(house.ctx, officer, refusal));
  expect((await now(filing)).dossier.refusal).toMatchObject({ reasonCode: "already-registered" });
});

test("where it is another child after all, the official says why before it gets a number", async () => {
  const filing = await again();
  expect(await complete(officer, filing)).toMatchObject({
    ok: false,
    issues: [{ code: "required", path: "otherChild" }],
  });
  valueOf(await complete(officer, filing, { otherChild: "Đã xem bản gốc: khác giới tính, khác giờ sinh" }));
  expect((await now(filing)).step).toBe("allocate-pin");
});
