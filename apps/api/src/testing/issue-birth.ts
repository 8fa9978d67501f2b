import { randomUUID } from "node:crypto";
import { eventually } from "./eventually.ts";
import { filledDossier } from "./fill.ts";
import type { House, Visitor } from "./house.ts";
import { isAt } from "./is-at.ts";

/** The official's step on a dossier, on its newest state. */
export const completeAs = async (house: House, account: string, dossierId: string): Promise<void> => {
  const official = await house.signedIn("desk", account);
  const { dossier } = await official.api.desk.examine.query({ id: dossierId });
  await official.api.desk.completeStep.mutate({ dossierId, seq: dossier.seq, note: null });
};

export interface Issued {
  readonly dossierId: string;
  readonly resultId: string;
}

/** A birth registered from end to end in Cầu Giấy, and the certificate of it. */
export const issueBirth = async (house: House, mother: Visitor): Promise<Issued> => {
  const { dossierId } = await filledDossier(mother);
  const followed = () => mother.api.citizen.followDossier.query({ id: dossierId });
  await mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} });
  await completeAs(house, "caugiay.tiepnhan", dossierId);
  await completeAs(house, "caugiay.hotich", dossierId);
  const { dossier } = await followed();
  await mother.api.citizen.confirmDraft.mutate({ dossierId, seq: dossier.seq, objection: null });
  await eventually(followed, isAt("sign"));
  await completeAs(house, "caugiay.chutich", dossierId);
  const done = await eventually(followed, (now) => now.dossier.state === 10);
  return { dossierId, resultId: done.dossier.result?.id ?? "" };
};
