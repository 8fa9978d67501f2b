import { turns } from "./communities.ts";
import { otherDwellings } from "./dwellings.ts";
import { enrolFamily } from "./enrol-family.ts";
import { generateFamily } from "./generate-family.ts";
import { countedIn, familyIn, mostFamilies } from "./numbering.ts";
import type { Population } from "./population.ts";
import { randomOf } from "./random.ts";

/** People in any number, none of whom is kept: each family is made up anew, and the same, whenever somebody asks. */
export interface Crowd {
  /** How many there are: those who were wanted, and the rest of the last family. */
  readonly size: number;
  /** All records of the family of that place, from 0 on; undefined past the last. */
  family(place: number): Population | undefined;
  /** The place of the family of somebody with that number; undefined where nobody has it. */
  placeOf(personalId: string): number | undefined;
}

/** Streams of chance that no family of the population has. */
const firstStream = 100_000;

const sheetAt = (seed: number, place: number) => {
  const community = turns[place % turns.length] ?? turns[0];
  return generateFamily(randomOf(seed, firstStream + place), community, countedIn(place));
};

const recordsAt = (seed: number, place: number): Population => {
  const family = enrolFamily(sheetAt(seed, place));
  const byId = new Map(family.people.map((person) => [person.personalId, person]));
  const dwellings = otherDwellings(randomOf(seed, -firstStream - place), family.households, byId);
  // Of many at once nobody has just been born or died, and nobody is exempt.
  return { ...family, dwellings, birthNotices: [], deathNotices: [], benefits: [] };
};

/** As many people as are wanted, or as many as can be numbered. The same seed gives the same ones. */
export const crowdOf = (seed: number, wanted: number): Crowd => {
  let [families, size] = [0, 0];
  while (size < wanted && families < mostFamilies) {
    size += sheetAt(seed, families).people.length;
    families += 1;
  }
  const family = (place: number) =>
    Number.isInteger(place) && place >= 0 && place < families ? recordsAt(seed, place) : undefined;
  return {
    size,
    family,
    placeOf: (personalId) => {
      const place = familyIn(personalId);
      return family(place)?.people.some((person) => person.personalId === personalId) ? place : undefined;
    },
  };
};
