import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Json, systemClock } from "@motlan/kernel";
import type { FormState, WhenDown } from "@motlan/procedure";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import { startPostgres } from "@motlan/testing";
import { motherAnswers, prefilled } from "./testing/fill.ts";
import { type House, openHouse, refusal, type Visitor } from "./testing/house.ts";
import { completeAs } from "./testing/issue-birth.ts";
import { type JobsInHand, jobsInHand } from "./testing/jobs-in-hand.ts";

interface HouseUnder {
  readonly house: House;
  readonly jobs: JobsInHand;
}

const content = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

/** The catalogue in which the population is waited for less long, and its silence about a person goes by this policy. */
const under = (loaded: LoadedCatalogue, whenDown: WhenDown): LoadedCatalogue => {
  const { population, ...registers } = loaded.catalogue.registers;
  const person = population?.services["person"];
  if (!population || !person) throw new Error("the population has no service for a person");
  const services = { ...population.services, person: { ...person, timeoutMs: 2_000, whenDown } };
  return {
    ...loaded,
    catalogue: { ...loaded.catalogue, registers: { ...registers, population: { ...population, services } } },
  };
};

type Houses = Readonly<Record<WhenDown, HouseUnder>>;

/** A house for each policy, with registers and a database of its own: what goes wrong in one does so in no other. */
export const openHouses = async (): Promise<{ readonly under: Houses; readonly stop: () => Promise<void> }> => {
  const loaded = await loadCatalogue(content);
  if (!loaded.ok) throw new Error(loaded.issues[0].code);
  const server = await startPostgres();
  const began = systemClock.now();
  const open = async (policy: WhenDown): Promise<HouseUnder> => {
    const jobs = jobsInHand(began);
    const surroundings = { clock: jobs.clock, open: jobs.open, loaded: under(loaded.value, policy) };
    return { jobs, house: await openHouse({ databaseUrl: await server.url(policy), ...surroundings }) };
  };
  // One after the other: side by side they would only keep one another waiting.
  const houses = {
    ask: await open("ask"),
    wait: await open("wait"),
    official: await open("official"),
    block: await open("block"),
  };
  return {
    under: houses,
    stop: async () => {
      await Promise.all(Object.values(houses).map(({ house }) => house.stop()));
      await server.stop();
    },
  };
};

interface Begun {
  readonly dossierId: string;
  readonly state: FormState;
}

/** A mother's dossier with what nobody but her can say, once the registers have said what they do. */
export const begun = async (mother: Visitor): Promise<Begun> => {
  const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  await mother.api.citizen.saveAnswers.mutate({ dossierId, answers: motherAnswers });
  return { dossierId, state: await prefilled(mother, dossierId) };
};

type Values = Readonly<Record<string, Json>>;

/** What registers vouch for and propose. */
export const valuesIn = ({ suggested, sealed }: FormState): Values => ({
  ...suggested,
  ...Object.fromEntries(Object.entries(sealed).map(([path, { value }]) => [path, value])),
});

/** She states what she is asked for and has not stated yet. */
export const completed = async ({ api }: Visitor, dossierId: string, truth: Values): Promise<FormState> => {
  const { issues } = await api.citizen.checkDossier.query({ dossierId });
  const asked = issues.flatMap(({ code, path }) => (code === "required" ? [path] : []));
  const answers = Object.fromEntries(asked.map((path) => [path, truth[path] ?? null]));
  return (await api.citizen.saveAnswers.mutate({ dossierId, answers })).state;
};

/** The codes that the sending is refused with, each once; "none" where it goes through. */
export const sending = async ({ api }: Visitor, dossierId: string): Promise<readonly string[]> =>
  eachOnce(await refusal(api.citizen.submitDossier.mutate({ dossierId, key: randomUUID(), answers: {} })));

const eachOnce = (codes: readonly string[]): readonly string[] => [...new Set(codes)];

/** How the population was heard for a dossier, as its filer reads it in the list of who looked. */
export const heardFor = async ({ api }: Visitor, dossierId: string): Promise<readonly string[]> => {
  const { looks } = await api.citizen.whoLooked.query({ register: "population" });
  return looks.flatMap(({ reason, outcome }) =>
    reason.kind === "own-dossier" && reason.dossierId === dossierId ? [outcome] : [],
  );
};

/** What holds a draft back, among her dossiers. */
export const heldBack = async ({ api }: Visitor, dossierId: string) => {
  const mine = (await api.citizen.myDossiers.query()).find(({ id }) => id === dossierId);
  return { status: mine?.listing.status, heldBack: mine?.heldBack?.state, awaitsMe: mine?.awaitsMe };
};

/** The office takes it in, and states in its examination what it looked up; first it is refused without. */
export const lookedUp = async (house: House, dossierId: string, stated: Values): Promise<readonly string[]> => {
  await completeAs(house, "caugiay.tiepnhan", dossierId);
  const refused = await refusal(completeAs(house, "caugiay.hotich", dossierId));
  const officer = await house.signedIn("desk", "caugiay.hotich");
  const { dossier } = await officer.api.desk.examine.query({ id: dossierId });
  await officer.api.desk.completeStep.mutate({ dossierId, seq: dossier.seq, note: null, stated });
  return eachOnce(refused);
};

/** What was left open when a form was sent, or would be, in one order. */
export const inOrder = (left: readonly LeftOpen[] = []): readonly LeftOpen[] =>
  left
    .map(({ path, register, whenDown }) => ({ path, register, whenDown }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));

interface LeftOpen {
  readonly path: string;
  readonly register: string;
  readonly whenDown: WhenDown;
}

export const leftIn = ({ left = {} }: FormState): readonly LeftOpen[] =>
  inOrder(Object.entries(left).map(([path, it]) => ({ path, ...it })));
