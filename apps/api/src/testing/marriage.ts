import { addDays, type Json, localDate, systemClock } from "@motlan/kernel";
import type { FormState } from "@motlan/procedure";
import { prefilled } from "./fill.ts";
import type { Visitor } from "./house.ts";

type Answers = Readonly<Record<string, Json>>;

/** A Tuesday to come. */
export const aTuesday = (): string => {
  const soon = addDays(localDate(systemClock.now()), 8);
  return Array.from({ length: 7 }, (_, n) => addDays(soon, n)).find((day) => new Date(day).getUTCDay() === 2) ?? soon;
};

export const quan = {
  personalId: "001097020583",
  fullName: { family: "Nguyễn", middle: "Minh", given: "Quân" },
  birthDate: "1997-03-25",
};

/** What the bride answers in her own session, or the groom in his. */
export const own = (side: "bride" | "groom"): Answers => ({
  [`${side}Status`]: "2",
  [`${side}Ordinal`]: 1,
  [`${side}Declares`]: true,
});

const request = (side: "bride" | "groom"): Answers => ({
  side,
  otherForeign: false,
  place: { province: "01", commune: "00166" },
  signingDate: aTuesday(),
  copiesWanted: true,
  copies: 2,
});

/** A bride's dossier with all that she has to state herself; nobody is asked yet. */
export const statedByBride = async (visitor: Visitor, more: Answers = {}): Promise<string> => {
  const { id: dossierId } = await visitor.api.citizen.startDossier.mutate({ procedureId: "marriage" });
  await visitor.api.citizen.saveAnswers.mutate({ dossierId, answers: { ...request("bride"), ...more } });
  await prefilled(visitor, dossierId);
  await visitor.api.citizen.saveAnswers.mutate({
    dossierId,
    answers: { "filer.phone": "0900000110", ...own("bride") },
  });
  return dossierId;
};

/** The part that waits for somebody on the list of dossiers. */
export const partOf = async ({ api }: Visitor): Promise<string> => {
  const part = (await api.citizen.myDossiers.query()).find((it) => it.part !== undefined);
  if (!part) throw new Error("nobody is asked");
  return part.id;
};

/** States what the groom is asked in his session, with the registers' answers. */
export const statedByGroom = async (visitor: Visitor, partId: string, more: Answers = {}): Promise<FormState> => {
  await prefilled(visitor, partId);
  await visitor.api.citizen.saveAnswers.mutate({ dossierId: partId, answers: { ...own("groom"), ...more } });
  return prefilled(visitor, partId);
};

export const confirm = async ({ api }: Visitor, partId: string): Promise<void> => {
  const { seen = "" } = await api.citizen.checkDossier.query({ dossierId: partId });
  await api.citizen.confirmPart.mutate({ partId, seen, language: "vi" });
};
