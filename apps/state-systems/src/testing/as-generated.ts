import { crowdOf, generatePopulation, type Person } from "@motlan/population";
import { everybody } from "../records/everybody.ts";
import type { Journal } from "../records/journal.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { today } from "./running-systems.ts";

const seed = 2026;
export const population = generatePopulation({ seed, today });

const nothing: Journal = { entries: () => [], append: () => undefined };

/** The population with nothing written into any register, for what is to be said of everybody in it. */
export const asGenerated: RegisterContext = {
  ...everybody(population, crowdOf(seed, 0)),
  journal: nothing,
  journalOf: () => nothing,
  journals: [],
  clock: { now: () => `${today}T02:00:00.000Z` },
};

/** Those who came of age after the last year that is on record. */
export const children: readonly Person[] = population.people.filter(({ birthDate }) => birthDate >= "2008");
