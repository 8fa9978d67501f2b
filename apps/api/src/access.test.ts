import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Audience, access } from "./access.ts";
import { appRouter } from "./router.ts";
import { filledDossier } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";

const callers = [
  "filer",
  "another citizen",
  "official",
  "official elsewhere",
  "police next door",
  "designer",
  "nobody",
] as const;
type Caller = (typeof callers)[number];

let house: House;
let who: Readonly<Record<Caller, Visitor>>;
const target = { dossierId: "", fileId: "", paperId: "none" };

beforeAll(async () => {
  house = await openHouse();
  who = {
    filer: await house.signedIn("citizen", "mai"),
    "another citizen": await house.signedIn("citizen", "hoa"),
    official: await house.signedIn("desk", "caugiay.tiepnhan"),
    "official elsewhere": await house.signedIn("desk", "cumgar.tiepnhan"),
    "police next door": await house.signedIn("desk", "caugiay.cutru"),
    designer: await house.signedIn("studio", "linh.bui"),
    nobody: house.visitor(),
  };
  const { dossierId } = await filledDossier(who.filer);
  target.dossierId = dossierId;
  await who.filer.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
});
afterAll(() => house.stop());

type Door = keyof typeof access;
type Knock = (visitor: Visitor) => Promise<unknown>;

const seen = () => ({ dossierId: target.dossierId, seq: 99 });

const nobody = { personalId: null, fullName: null, birthDate: null };

const file =
  (path: string, init?: RequestInit): Knock =>
  async ({ browser }) => {
    const response = await browser.request(new URL(path, house.url), init);
    if (!response.ok) throw Object.assign(new Error("refused"), { status: response.status });
  };

/** A call of every door, aimed at the filer's dossier. */
const knocks: Readonly<Record<Door, () => Knock>> = {
  "public.findProcedures":
    () =>
    ({ api }) =>
      api.public.findProcedures.query({ query: "" }),
  "public.describeProcedure":
    () =>
    ({ api }) =>
      api.public.describeProcedure.query({ id: "birth-registration" }),
  "public.whoAmI":
    () =>
    ({ api }) =>
      api.public.whoAmI.query({ face: "citizen" }),
  "citizen.startDossier":
    () =>
    ({ api }) =>
      api.citizen.startDossier.mutate({ procedureId: "birth-registration" }),
  "citizen.readForm":
    () =>
    ({ api }) =>
      api.citizen.readForm.query({ dossierId: target.dossierId }),
  "citizen.prefill":
    () =>
    ({ api }) =>
      api.citizen.prefill.mutate({ dossierId: target.dossierId }),
  "citizen.explainPlan":
    () =>
    ({ api }) =>
      api.citizen.explainPlan.query({ dossierId: target.dossierId }),
  "citizen.saveAnswers":
    () =>
    ({ api }) =>
      api.citizen.saveAnswers.mutate({ dossierId: target.dossierId, answers: { copies: 3 } }),
  "citizen.checkDossier":
    () =>
    ({ api }) =>
      api.citizen.checkDossier.query({ dossierId: target.dossierId }),
  "citizen.submitDossier":
    () =>
    ({ api }) =>
      api.citizen.submitDossier.mutate({ dossierId: target.dossierId, key: randomUUID(), answers: {} }),
  "citizen.disputeValue":
    () =>
    ({ api }) =>
      api.citizen.disputeValue.mutate({ dossierId: target.dossierId, path: "filer.sex", value: "1", reason: "x" }),
  "citizen.myCorrections":
    () =>
    ({ api }) =>
      api.citizen.myCorrections.query(),
  "desk.openCorrections":
    () =>
    ({ api }) =>
      api.desk.openCorrections.query(),
  "citizen.removeFile":
    () =>
    ({ api }) =>
      api.citizen.removeFile.mutate({ id: "none" }),
  "citizen.myDossiers":
    () =>
    ({ api }) =>
      api.citizen.myDossiers.query(),
  "citizen.followDossier":
    () =>
    ({ api }) =>
      api.citizen.followDossier.query({ id: target.dossierId }),
  "citizen.confirmDraft":
    () =>
    ({ api }) =>
      api.citizen.confirmDraft.mutate({ ...seen(), objection: null }),
  "citizen.answerSupplement":
    () =>
    ({ api }) =>
      api.citizen.answerSupplement.mutate({ ...seen(), answers: {} }),
  "citizen.askParty":
    () =>
    ({ api }) =>
      api.citizen.askParty.mutate({ dossierId: target.dossierId, party: "other", named: nobody }),
  "citizen.confirmPart":
    () =>
    ({ api }) =>
      api.citizen.confirmPart.mutate({ partId: target.dossierId, seen: "0".repeat(64), language: "vi" }),
  "citizen.refusePart":
    () =>
    ({ api }) =>
      api.citizen.refusePart.mutate({ partId: target.dossierId, reason: "x" }),
  "citizen.myPapers":
    () =>
    ({ api }) =>
      api.citizen.myPapers.query(),
  "citizen.myPaper":
    () =>
    ({ api }) =>
      api.citizen.myPaper.query({ id: "none" }),
  "citizen.myData":
    () =>
    ({ api }) =>
      api.citizen.myData.mutate(),
  "citizen.whoLooked":
    () =>
    ({ api }) =>
      api.citizen.whoLooked.query(),
  "desk.worklist":
    () =>
    ({ api }) =>
      api.desk.worklist.query({ query: "" }),
  "desk.examine":
    () =>
    ({ api }) =>
      api.desk.examine.query({ id: target.dossierId }),
  "desk.completeStep":
    () =>
    ({ api }) =>
      api.desk.completeStep.mutate({ ...seen(), note: null }),
  "desk.requestSupplement":
    () =>
    ({ api }) =>
      api.desk.requestSupplement.mutate({ ...seen(), points: [{ path: "copies", message: "x" }], reason: "x" }),
  "desk.refuse":
    () =>
    ({ api }) =>
      api.desk.refuse.mutate({ ...seen(), reasonCode: "other", reason: "x" }),
  "desk.startVerification":
    () =>
    ({ api }) =>
      api.desk.startVerification.mutate({ ...seen(), note: "x" }),
  "desk.revokeResult":
    () =>
    ({ api }) =>
      api.desk.revokeResult.mutate({ resultId: "none", reasonCode: "other", reason: "x" }),
  "studio.catalogue":
    () =>
    ({ api }) =>
      api.studio.catalogue.query(),
  "studio.procedure":
    () =>
    ({ api }) =>
      api.studio.procedure.query({ id: "birth-registration" }),
  "studio.checkProcedure":
    () =>
    ({ api }) =>
      api.studio.checkProcedure.query({ id: "birth-registration", text: "" }),
  "studio.preview":
    () =>
    ({ api }) =>
      api.studio.preview.query({ id: "birth-registration", text: null, persona: "mai", answers: {} }),
  "studio.previewPlan":
    () =>
    ({ api }) =>
      api.studio.previewPlan.query({ id: "birth-registration", text: null, persona: "mai", answers: {} }),
  "studio.versions":
    () =>
    ({ api }) =>
      api.studio.versions.query({ id: "birth-registration" }),
  "studio.approveVersion":
    () =>
    ({ api }) =>
      api.studio.approveVersion.mutate({ version: "birth-registration@none" }),
  "studio.rejectVersion":
    () =>
    ({ api }) =>
      api.studio.rejectVersion.mutate({ version: "birth-registration@none", reason: "Không" }),
  "GET /units/:version/:province": () => file("/units/any/01"),
  "GET /old-units": () => file("/old-units?q=minh%20khai"),
  "POST /files": () =>
    file(`/files?dossier=${target.dossierId}&requirement=proof-of-birth&evidence=birth-notice`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: "%PDF-1.7\n%%EOF",
    }),
  "GET /files/citizen/:id": () => file("/files/citizen/none"),
  "GET /files/desk/:id": () => file("/files/desk/none"),
  "GET /provenance/citizen/:id": () => file(`/provenance/citizen/${target.dossierId}`),
  "GET /provenance/desk/:id": () => file(`/provenance/desk/${target.dossierId}`),
};

/** Whose session opens a door at all. */
const admitted: Readonly<Record<Audience, readonly Caller[]>> = {
  anyone: callers,
  citizen: ["filer", "another citizen"],
  official: ["official", "official elsewhere", "police next door"],
  designer: ["designer"],
};

const shutOut = async (knock: Promise<unknown>): Promise<boolean> => {
  try {
    const codes = await refusal(knock);
    return codes.includes("UNAUTHORIZED") || codes.includes("FORBIDDEN");
  } catch (error) {
    return error instanceof Error && "status" in error && (error.status === 401 || error.status === 403);
  }
};

describe("every door is listed, and opens to those whom the table names and to nobody else", () => {
  const endpoints = Object.keys(appRouter._def.procedures);
  const listed = Object.keys(access).filter((door) => !door.includes("/"));
  test("the table and the router name the same endpoints", () => {
    expect(listed.toSorted()).toEqual(endpoints.toSorted());
  });

  test.each(
    Object.entries(access).flatMap(([door, audience]) => callers.map((caller) => [door, audience, caller] as const)),
  )("%s is for %s: %s", async (door, audience, caller) => {
    const [, knock] = Object.entries(knocks).find(([name]) => name === door) ?? [];
    expect(knock).toBeDefined();
    const out = knock ? await shutOut(knock()(who[caller])) : null;
    expect(out).toBe(!admitted[audience].includes(caller));
  });
});

test("what is held of somebody else cannot even be asked for", async () => {
  const another = { registers: ["population"], personalId: "001196012345" };
  expect(await refusal(who["another citizen"].api.citizen.myData.mutate(another))).toEqual(["BAD_REQUEST"]);
});

const ofOneDossier: readonly Door[] = [
  "citizen.readForm",
  "citizen.prefill",
  "citizen.explainPlan",
  "citizen.saveAnswers",
  "citizen.checkDossier",
  "citizen.submitDossier",
  "citizen.followDossier",
  "citizen.confirmDraft",
  "citizen.answerSupplement",
  "desk.examine",
  "desk.completeStep",
  "desk.requestSupplement",
  "desk.refuse",
  "desk.startVerification",
];

test.each(ofOneDossier)("%s: somebody else's dossier does not exist", async (door) => {
  const elsewhere = [who["official elsewhere"], who["police next door"]];
  const outsiders = access[door] === "citizen" ? [who["another citizen"]] : elsewhere;
  const insider = access[door] === "citizen" ? who.filer : who.official;
  for (const outsider of outsiders) expect(await refusal(knocks[door]()(outsider))).toEqual(["dossier-not-found"]);
  expect(await refusal(knocks[door]()(insider))).not.toEqual(["dossier-not-found"]);
});

test("a worklist shows the dossiers of its own authority only", async () => {
  const here = await who.official.api.desk.worklist.query({ query: "" });
  expect(here.rows.map(({ id }) => id)).toContain(target.dossierId);
  for (const outsider of [who["official elsewhere"], who["police next door"]]) {
    expect((await outsider.api.desk.worklist.query({ query: "" })).rows).toEqual([]);
  }
});
