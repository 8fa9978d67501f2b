import { randomUUID } from "node:crypto";
import { prefilled } from "../testing/fill.ts";
import { type Fault, type House, refusal, type Visitor } from "../testing/house.ts";

const asked = ["population", "residence", "civil-status", "health"] as const;

/** Each round a fault for every register that a mother's form asks: all that registers can do is among them. */
const rounds: readonly (readonly Fault[])[] = [
  ["wrong-person", "slow", "garbage", "down"],
  ["deferred", "huge", "wrong-person", "drip"],
  ["contradicting", "partial", "deferred", "wrong-person"],
];

export const faultsMet: readonly Fault[] = [...new Set(rounds.flat())];

const myDataOf = async ({ api }: Visitor): Promise<void> => {
  for await (const _ of await api.citizen.myData.mutate());
};

/** Begins a form in every round; as what the registers were heard. */
export const throughFaults = async (house: House): Promise<readonly string[]> => {
  const mother = await house.signedIn("citizen", "hnie");
  for (const round of rounds) {
    await Promise.all(asked.map((register, index) => house.control(register, round[index] ?? "up")));
    const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
    await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: { relation: "mother" } });
    await Promise.all([prefilled(mother, dossierId), myDataOf(mother)]);
    await refusal(mother.api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} }));
  }
  await Promise.all(asked.map((register) => house.control(register, "up")));
  const { looks } = await mother.api.citizen.whoLooked.query();
  return [...new Set(looks.map(({ outcome }) => outcome))];
};
