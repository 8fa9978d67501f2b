import type { Dwelling, Household, Person } from "./population.ts";
import { dayOf, type Random } from "./random.ts";

/** A house belongs to the head of the household, or to the couple. */
const ownersOf = (random: Random, { head, members }: Household, people: ReadonlyMap<string, Person>) => {
  const spouse = people.get(head)?.spouse;
  const lives = members.some(({ personalId }) => personalId === spouse);
  return spouse !== undefined && lives && random.chance(0.6) ? [head, spouse] : [head];
};

const lastYear = 2025;

/** The houses of some who live where they are registered, each with a certificate of a series of its own. */
export const otherDwellings = (
  random: Random,
  households: readonly Household[],
  people: ReadonlyMap<string, Person>,
): readonly Dwelling[] =>
  households
    .filter(({ kind }) => kind === "1" && random.chance(0.6))
    .map((household, index) => ({
      certificate: `DB ${200_001 + 17 * index}`,
      issued: dayOf(random, random.int(Math.max(1995, Number(household.since.slice(0, 4))), lastYear)),
      parcel: String(random.int(1, 320)),
      mapSheet: String(random.int(1, 60)),
      place: household.place,
      floorArea: random.int(36, 180),
      kind: "1",
      owners: ownersOf(random, household, people),
    }));
