import { fileURLToPath } from "node:url";
import {
  completeStep,
  examineDossier,
  followDossier,
  loadCatalogue,
  myPapers,
  type Official,
  startVerification,
  submitDossier,
  takeSilenceAsYes,
  worklist,
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
const registrar = officialAt("land-registry:00166", "land-registrar");
const landOfficer = officialAt("peoples-committee:00166", "land-officer");
const taxOfficer = officialAt("tax-office:00166", "tax-officer");
const chair = officialAt("peoples-committee:00166", "chair");
const old = filerOf("tu");

type Stated = NonNullable<Parameters<typeof completeStep>[2]["stated"]>;

const sent = async (answers: Stated = {}): Promise<string> => sentAs(old, "tu", answers);

const sentAs = async (filer: typeof old, name: string, answers: Stated = {}): Promise<string> => {
  const example = examples.find(({ procedure, id }) => procedure === "land-registration" && id === name);
  if (!example) throw new Error("there is no such example");
  const script = { ...example, answers: { ...example.answers, ...answers } };
  const { dossierId } = await filled(house.ctx, filer, script);
  valueOf(await submitDossier(house.ctx, filer, { dossierId, key: dossierId, answers: {} }));
  return dossierId;
};

const now = async (dossierId: string, filer = old) => {
  const { dossier, procedure } = valueOf(await followDossier(house.ctx, filer, dossierId));
  return { dossier, step: procedure.steps[dossier.step ?? -1]?.id ?? null, result: procedure.result };
};

const complete = async (official: Official, dossierId: string, stated: Stated = {}, note: string | null = null) => {
  const { dossier } = await now(dossierId);
  return completeStep(house.ctx, official, { dossierId, seq: dossier.seq, note, stated });
};

const posted = async (dossierId: string): Promise<void> => {
  valueOf(await complete(intake, dossierId));
  valueOf(await complete(registrar, dossierId));
  valueOf(await complete(landOfficer, dossierId, { eligible: true }));
};

const silence = async (dossierId: string): Promise<string | null> => {
  const { stepSeq } = (await now(dossierId)).dossier;
  valueOf(await takeSilenceAsYes(house.ctx, { dossierId, seq: stepSeq }));
  return (await now(dossierId)).step;
};

const sees = async (official: Official, dossierId: string): Promise<boolean> => {
  const listed = (await worklist(house.ctx, official, "")).some(({ id }) => id === dossierId);
  const examined = (await examineDossier(house.ctx, official, dossierId)).ok;
  expect(listed).toBe(examined);
  return listed;
};

test("another authority sees and handles a dossier while it is in its hands, and its own always", async () => {
  const id = await sent();
  expect([await sees(registrar, id), await sees(taxOfficer, id), await sees(chair, id)]).toEqual([false, false, true]);
  valueOf(await complete(intake, id));
  expect([await sees(registrar, id), await sees(taxOfficer, id), await sees(chair, id)]).toEqual([true, false, true]);
  expect((await complete(landOfficer, id)).ok).toBe(false);
  expect((await complete(taxOfficer, id)).ok).toBe(false);
  valueOf(await complete(registrar, id));
  expect([await sees(registrar, id), await sees(chair, id)]).toEqual([false, true]);
});

test("fifteen days in which nobody objects end the posting; then what is not due is not paid", async () => {
  const id = await sent();
  await posted(id);
  expect(await silence(id)).toBe("tax");
  valueOf(await complete(taxOfficer, id, { landUseFee: "0", registrationFee: "0" }));
  expect((await now(id)).step).toBe("sign");
  expect((await now(id)).dossier.fee).toContainEqual({ id: "land-use", amount: 0 });
});

test("an objection keeps the posting from ending by itself, and who ends it early says why", async () => {
  const id = await sent();
  await posted(id);
  expect(await complete(landOfficer, id)).toMatchObject({ ok: false, issues: [{ code: "ends-early", path: "note" }] });
  const { seq } = (await now(id)).dossier;
  valueOf(await startVerification(house.ctx, landOfficer, { dossierId: id, seq, note: "Nhà bên nói lấn ranh" }));
  expect(await silence(id)).toBe("post");
  valueOf(await complete(landOfficer, id, {}, "Đã hòa giải, ranh giới đúng"));
  expect((await now(id)).step).toBe("tax");
});

test("who asks for no certificate gets the notice of the registration, and nothing is posted or taxed", async () => {
  const id = await sent({ certificateWanted: false });
  await posted(id);
  expect((await now(id)).step).toBe("sign");
  valueOf(await complete(chair, id));
  const { dossier, result } = await now(id);
  const paper = (await myPapers(house.ctx, old)).find((it) => it.result.id === dossier.result?.id);
  expect([result.type, paper?.result.type, paper?.procedure.result.code]).toEqual([
    "land-registration-notice",
    "land-registration-notice",
    "KQ.G10.000921",
  ]);
});

test("what officials stated is told to the filer without the name of an account", async () => {
  const id = await sent();
  await posted(id);
  const followed = valueOf(await followDossier(house.ctx, old, id));
  expect(followed.dossier.values["eligible"]).toEqual({ value: true, provenance: { kind: "official", username: "" } });
  expect(JSON.stringify(followed)).not.toContain(landOfficer.username);
});

test("the certificate is as much hers who confirmed that she holds the land with the filer", async () => {
  const [linh, lan] = [filerOf("linh"), filerOf("lan")];
  const dossierId = await sentAs(linh, "co-owner-confirms", { certificateWanted: false });
  const step = async (official: Official, stated: Stated = {}) => {
    const { seq } = (await now(dossierId, linh)).dossier;
    return valueOf(await completeStep(house.ctx, official, { dossierId, seq, note: null, stated }));
  };
  await step(intake);
  await step(registrar);
  await step(landOfficer, { eligible: true });
  await step(chair);
  const id = (await now(dossierId, linh)).dossier.result?.id;
  expect((await myPapers(house.ctx, lan)).map(({ result }) => result.id)).toContain(id);
  const wanted = { type: "land-registration-notice", personalId: lan.personalId, viewer: lan.personalId };
  expect((await house.ctx.store.resultsFor(wanted)).map((result) => result.id)).toEqual([id]);
});
