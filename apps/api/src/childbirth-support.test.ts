import { randomUUID } from "node:crypto";
import type { Json } from "@motlan/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { motherAnswers, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { isAt } from "./testing/is-at.ts";
import { completeAs } from "./testing/issue-birth.ts";

let house: House;
let mother: Visitor;

beforeAll(async () => {
  house = await openHouse();
  mother = await house.signedIn("citizen", "hnie");
});
afterAll(() => house.stop());

type Answers = Readonly<Record<string, Json>>;

const wanted: Answers = {
  ...motherAnswers,
  father: "undetermined",
  "child.fullName": { family: "H'Mai", given: "Niê" },
  "child.nationality": { code: "VNM", name: "Việt Nam" },
  registrationPlace: { province: "66", commune: "24280" },
  residenceWanted: false,
  insuranceWanted: false,
  cardWanted: false,
};

/** A bundle in which everything but the birth and the support is left out. */
const filled = async (answers: Answers): Promise<string> => {
  const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-bundle" });
  const save = (given: Answers) => mother.api.citizen.saveAnswers.mutate({ dossierId, answers: given });
  await save({ relation: "mother", father: "undetermined" });
  await prefilled(mother, dossierId);
  await save(answers);
  for (const _ of [1, 2]) {
    const { suggested } = await prefilled(mother, dossierId);
    await save(Object.fromEntries(Object.entries(suggested).filter(([path]) => !(path in answers))));
  }
  return dossierId;
};

const checked = (dossierId: string) => mother.api.citizen.checkDossier.query({ dossierId });
const followed = (id: string) => mother.api.citizen.followDossier.query({ id });

test("there is no such part where there is no such policy", async () => {
  const elsewhere = await filled({ ...wanted, home: { province: "01", commune: "00166", detail: "Số 1" } });
  const { parts } = await checked(elsewhere);
  expect(parts.map(({ id }) => id)).toEqual(["birth"]);
});

test("where there is, the support is decided on the new certificate, and nobody is asked for a paper", async () => {
  const whole = await filled(wanted);
  const { parts, issues, objections } = await checked(whole);
  expect([issues, objections]).toEqual([[], []]);
  expect(parts.map(({ id, authority }) => [id, authority])).toEqual([
    ["birth", "peoples-committee:24280"],
    ["support", "peoples-committee:24280"],
  ]);
  await mother.api.citizen.submitDossier.mutate({ dossierId: whole, key: randomUUID(), answers: {} });
  const idOf = (part: string, { parts: all }: Awaited<ReturnType<typeof followed>>) =>
    all?.find(({ id }) => id === part)?.begun?.dossierId ?? "";
  const birth = idOf("birth", await followed(whole));
  await completeAs(house, "cumgar.tiepnhan", birth);
  await completeAs(house, "cumgar.hotich", birth);
  const { dossier } = await followed(birth);
  await mother.api.citizen.confirmDraft.mutate({ dossierId: birth, seq: dossier.seq, objection: null });
  await eventually(() => followed(birth), isAt("sign"));
  await completeAs(house, "cumgar.chutich", birth);
  const support = idOf(
    "support",
    await eventually(
      () => followed(whole),
      (now) => idOf("support", now) !== "",
    ),
  );

  const officer = await house.signedIn("desk", "cumgar.vanhoa");
  const { dossier: examined, asks } = await officer.api.desk.examine.query({ id: support });
  expect(examined.requirements["supported-birth"]).toMatchObject({ way: "result" });
  expect(asks.map(({ path }) => path)).toEqual(["supportAmount"]);
  const complete = (stated: Answers) =>
    officer.api.desk.completeStep.mutate({ dossierId: support, seq: examined.seq, note: null, stated });
  expect(await refusal(complete({}))).toEqual(["required"]);
  await complete({ supportAmount: 2_000_000 });
  await completeAs(house, "cumgar.chutich", support);
  await eventually(
    () => followed(whole),
    (now) => now.dossier.state === 10,
  );
  const papers = await mother.api.citizen.myPapers.query();
  expect(papers.map(({ type }) => type).toSorted()).toEqual(["birth-certificate", "childbirth-support"]);
});
