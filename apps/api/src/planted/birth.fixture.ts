import { randomUUID } from "node:crypto";
import { eventually } from "../testing/eventually.ts";
import { filledDossier } from "../testing/fill.ts";
import { type House, refusal, type Visitor } from "../testing/house.ts";
import { isAt } from "../testing/is-at.ts";
import { planted } from "./markers.fixture.ts";

const [dragonfly, dandelion, pepper] = planted.words;
const [, family, middle, given] = planted.child;
const [receiver, , , herPhone] = planted.receiver;

const cauGiay = { province: "01", commune: "00166" };

/** All that a mother types who registers her child's birth and has the certificate sent. */
const typed = {
  relation: "mother",
  "filer.phone": planted.phone[0],
  "child.fullName": { family, middle, given },
  surrogacy: false,
  exempt: false,
  registrationPlace: cauGiay,
  copiesWanted: true,
  copies: 2,
  delivery: "post",
  deliveryAddress: { receiver, phone: herPhone, country: "VNM", ...cauGiay, detail: planted.address[0] },
  declaration: true,
} as const;

export interface Birth {
  readonly house: House;
  readonly mother: Visitor;
  readonly dossierId: string;
}

/** Sent, with all that a filer can do wrong on the way; with what each was refused. */
export const sendBirth = async (house: House): Promise<Birth & { readonly refused: readonly string[] }> => {
  const mother = await house.signedIn("citizen", "hnie");
  const { citizen } = mother.api;
  await mother.api.public.findProcedures.query({ query: `khai sinh cho ${family} ${given}` });
  await mother.api.public.findOldUnits.query({ words: `${planted.address[0]}, phường Đồng Xuân` });
  const { dossierId } = await filledDossier(mother, typed);
  const save = (answers: Parameters<typeof citizen.saveAnswers.mutate>[0]["answers"]) =>
    refusal(citizen.saveAnswers.mutate({ dossierId, answers }));
  const submit = (key: string, answers = {}) => refusal(citizen.submitDossier.mutate({ dossierId, key, answers }));
  const refused = [
    // A forged value changes nothing, and is put down as an incident.
    await save({ "mother.fullName": { family, given }, "mother.personalId": planted.misnamed[3] }),
    await save({ nothing: dandelion }),
    await save({ otherChild: pepper }),
    await save({ "child.fullName": { family, given: `${given} `.repeat(900) } }),
    await submit(randomUUID(), { "filer.phone": `${planted.phone[0]}${planted.phone[0]}` }),
    await submit(randomUUID(), {
      "filer.phone": planted.phone[0],
      "child.fullName": { family: "", middle, given: `${given}7` },
    }),
    await submit(randomUUID(), { ...typed, deliveryAddress: { ...typed.deliveryAddress, phone: "12" } }),
    await save(typed),
  ];
  const key = randomUUID();
  const sent = [await submit(key), await submit(key, { copies: 3 }), await submit(randomUUID()), await save(typed)];
  return { house, mother, dossierId, refused: [...refused, ...sent].map((codes) => codes[0] ?? "") };
};

const seqOf = async (official: Visitor, dossierId: string) => {
  const { dossier } = await official.api.desk.examine.query({ id: dossierId });
  return { dossierId, seq: dossier.seq };
};

const point = (path: string, message: string = dandelion) => [{ path, message }];

/** Through the office's hands, with all that an official can do wrong: her words are about people as well. */
export const examineBirth = async ({ house, mother, dossierId }: Birth): Promise<readonly string[]> => {
  const intake = await house.signedIn("desk", "caugiay.tiepnhan");
  const officer = await house.signedIn("desk", "caugiay.hotich");
  const far = await house.signedIn("desk", "cumgar.tiepnhan");
  await intake.api.desk.worklist.query({ query: `${family} ${given}` });
  const refusals: (readonly string[])[] = [];
  const attempt = async (call: Promise<unknown>): Promise<void> => void refusals.push(await refusal(call));
  const seen = await seqOf(intake, dossierId);
  await attempt(far.api.desk.completeStep.mutate({ ...seen, note: dragonfly }));
  await attempt(officer.api.desk.completeStep.mutate({ ...seen, note: dragonfly }));
  await attempt(intake.api.desk.completeStep.mutate({ ...seen, seq: 77, note: dragonfly }));
  await attempt(intake.api.desk.refuse.mutate({ ...seen, reasonCode: "other", reason: " " }));
  await attempt(intake.api.desk.completeStep.mutate({ ...seen, note: dragonfly, stated: { otherChild: pepper } }));
  const ask = async (points: { path: string; message: string }[], reason: string = pepper) =>
    attempt(officer.api.desk.requestSupplement.mutate({ ...(await seqOf(officer, dossierId)), points, reason }));
  await ask([]);
  await ask(point("father.fullName"));
  await ask(point(`${family} ${given}`));
  await ask(point(`${family} ${given}`, " "));
  await ask(point("child.fullName"), " ");
  await ask(point("child.fullName"));
  const { dossier } = await mother.api.citizen.followDossier.query({ id: dossierId });
  const answer = (name: object, seq = dossier.seq) =>
    attempt(mother.api.citizen.answerSupplement.mutate({ dossierId, seq, answers: { "child.fullName": { ...name } } }));
  await answer({ family, middle, given: `${given}7` });
  await answer({ family, middle, given }, 1);
  await answer({ family, middle, given });
  await ask(point("child.fullName"));
  await attempt(officer.api.desk.completeStep.mutate({ ...(await seqOf(officer, dossierId)), note: dragonfly }));
  return refusals.map((codes) => codes[0] ?? "");
};

/** From the draft of the certificate to its revocation, while registers are cut off in turn. */
export const issueBirth = async ({ house, mother, dossierId }: Birth): Promise<void> => {
  const officer = await house.signedIn("desk", "caugiay.hotich");
  const followed = () => mother.api.citizen.followDossier.query({ id: dossierId });
  const confirm = async (objection: string | null) =>
    mother.api.citizen.confirmDraft.mutate({ dossierId, seq: (await followed()).dossier.seq, objection });
  await confirm(dandelion);
  await officer.api.desk.completeStep.mutate({ ...(await seqOf(officer, dossierId)), note: pepper });
  await house.control("population", "down");
  await confirm(null);
  await eventually(
    async () => house.logged,
    (lines) => lines.some((line) => line.includes("run-system-step")),
  );
  await house.control("population", "up");
  await eventually(followed, isAt("sign"));
  await house.control("civil-status", "huge");
  const chair = await house.signedIn("desk", "caugiay.chutich");
  await chair.api.desk.completeStep.mutate({ ...(await seqOf(chair, dossierId)), note: null });
  await eventually(
    async () => house.logged,
    (lines) => lines.some((line) => line.includes("feed-result")),
  );
  const [paper] = await mother.api.citizen.myPapers.query();
  const revoking = { resultId: paper?.id ?? "", reasonCode: "other", reason: dragonfly } as const;
  await chair.api.desk.revokeResult.mutate(revoking);
  await refusal(chair.api.desk.revokeResult.mutate(revoking));
  await eventually(
    async () => house.logged,
    (lines) => lines.some((line) => line.includes("withdraw-result")),
  );
  await house.control("civil-status", "up");
};
