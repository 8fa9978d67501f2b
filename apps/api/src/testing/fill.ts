import type { Json } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import type { Visitor } from "./house.ts";

/** Lets the registers answer, and gives the form as it stands then. */
export const prefilled = async ({ api }: Visitor, dossierId: string): Promise<FormState> => {
  const { state } = await api.citizen.readForm.query({ dossierId });
  const patches: Partial<FormState>[] = [];
  for await (const patch of await api.citizen.prefill.mutate({ dossierId })) patches.push(patch);
  return Object.assign({}, state, ...patches);
};

/** What a mother types who registers her child's birth, beside what is known of her. */
export const motherAnswers: Readonly<Record<string, Json>> = {
  relation: "mother",
  "filer.phone": "0912345678",
  "child.fullName": { family: "Trần", middle: "Minh", given: "An" },
  surrogacy: false,
  registrationPlace: { province: "01", commune: "00166" },
  copiesWanted: true,
  copies: 2,
  delivery: "electronic",
  declaration: true,
};

/** A dossier of a signed-in mother, filled and ready to be sent. */
export const filledDossier = async (
  visitor: Visitor,
  answers: Readonly<Record<string, Json>> = motherAnswers,
): Promise<{ readonly dossierId: string; readonly state: FormState }> => {
  const { id: dossierId } = await visitor.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  await visitor.api.citizen.saveAnswers.mutate({ dossierId, answers: { relation: answers.relation ?? null } });
  await takeProposed(visitor, dossierId, {});
  await visitor.api.citizen.saveAnswers.mutate({ dossierId, answers });
  await takeProposed(visitor, dossierId, answers);
  return { dossierId, state: await prefilled(visitor, dossierId) };
};

/** Takes what is proposed for the child: what follows from an answer is proposed once that is given. */
const takeProposed = async (
  visitor: Visitor,
  dossierId: string,
  given: Readonly<Record<string, Json>>,
): Promise<void> => {
  const { suggested } = await prefilled(visitor, dossierId);
  const proposed = Object.entries(suggested).filter(([path]) => path.startsWith("child.") && !(path in given));
  await visitor.api.citizen.saveAnswers.mutate({ dossierId, answers: Object.fromEntries(proposed) });
};
