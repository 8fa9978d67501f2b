import type { FormState } from "@motlan/procedure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prefilled } from "./testing/fill.ts";
import { type Fault, type House, openHouse, type Visitor } from "./testing/house.ts";

let house: House;
let mother: Visitor;
let sound: FormState;
beforeAll(async () => {
  house = await openHouse();
  mother = await house.signedIn("citizen", "mai");
  sound = await form();
});
afterAll(() => house.stop());

const started = async (): Promise<string> => {
  const { id } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  await mother.api.citizen.saveAnswers.mutate({ dossierId: id, answers: { relation: "mother" } });
  return id;
};

const form = async (dossierId?: string): Promise<FormState> => prefilled(mother, dossierId ?? (await started()));

const whileWrong = async <T>(fault: Fault, work: () => Promise<T>): Promise<T> => {
  await house.control("population", fault);
  try {
    return await work();
  } finally {
    await house.control("population", "up");
  }
};

const statesOf = ({ registers }: FormState) => Object.fromEntries(registers.map(({ id, state }) => [id, state]));

/** What is vouched for here, and otherwise than it is when all is well. */
const otherwise = ({ sealed }: FormState) =>
  Object.entries(sealed).filter(
    ([path, { value }]) => JSON.stringify(value) !== JSON.stringify(sound.sealed[path]?.value),
  );

const silencing = ["down", "slow", "drip", "garbage", "deferred", "wrong-person", "huge"] as const;

test.each(silencing)(
  "population %s: she is told who is silent, may state it herself, and nothing false is vouched for",
  async (fault) => {
    const state = await whileWrong(fault, () => form());
    expect(statesOf(state).population).toBe("unavailable");
    expect(state.missed["mother.fullName"]?.vi).toBe("CSDL dân cư");
    expect(state.pending).toEqual([]);
    expect(otherwise(state)).toEqual([]);
    // The next dossier finds it well again.
    expect(otherwise(await form())).toEqual([]);
  },
);

test("a record that is only partly there is taken as far as it goes", async () => {
  const state = await whileWrong("partial", () => form());
  expect(statesOf(state).population).toBe("answered");
  expect(otherwise(state)).toEqual([]);
});

test("somebody else's record stands in her list as that, and is not asked for again while the form is open", async () => {
  const dossierId = await started();
  await whileWrong("wrong-person", () => form(dossierId));
  const before = (await mother.api.citizen.whoLooked.query()).looks;
  expect(before.map(({ outcome }) => outcome)).toContain("stranger");
  await form(dossierId);
  expect((await mother.api.citizen.whoLooked.query()).looks.length).toBe(before.length);
});

test("a register that answers later is not asked before it said", async () => {
  const dossierId = await started();
  await whileWrong("deferred", () => form(dossierId));
  const before = (await mother.api.citizen.whoLooked.query()).looks;
  expect(before.map(({ outcome }) => outcome)).toContain("deferred");
  const after = await form(dossierId);
  expect(statesOf(after).population).toBe("unavailable");
  expect((await mother.api.citizen.whoLooked.query()).looks.length).toBe(before.length);
});

test("where all registers hang, the form waits for none of them in the end", async () => {
  const all = ["population", "residence", "civil-status", "health"] as const;
  await Promise.all(all.map((register) => house.control(register, "slow")));
  const state = await form();
  await Promise.all(all.map((register) => house.control(register, "up")));
  expect(statesOf(state)).toEqual(Object.fromEntries(all.map((register) => [register, "unavailable"])));
  // Who the father is nobody has said: she is asked.
  expect(state.subjects["father"]?.options.map(({ value }) => value)).toEqual(["undetermined", "typed"]);
  expect(otherwise(state)).toEqual([]);
});
