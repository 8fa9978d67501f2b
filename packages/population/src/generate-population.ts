import { turns } from "./communities.ts";
import { deathNotices } from "./death-notice.ts";
import { otherDwellings } from "./dwellings.ts";
import { enrolFamily } from "./enrol-family.ts";
import type { FamilySheet } from "./family-sheet.ts";
import { benefits } from "./fixed/benefits.ts";
import { fixedFamilies } from "./fixed/fixed-families.ts";
import { generateFamily } from "./generate-family.ts";
import { otherNotices, pastNotices, personaNotices } from "./new-borns.ts";
import { drawn } from "./numbering.ts";
import type { BirthNotice, Dwelling, Household, Person, Population } from "./population.ts";
import { randomOf } from "./random.ts";

const wanted = 340;

/** Families in turn, each from a stream of chance of its own, until there are people enough. */
const generatedFamilies = (seed: number): readonly FamilySheet[] => {
  const taken = new Set(fixedFamilies.flatMap(({ people }) => people.map(({ id }) => id)));
  const families: FamilySheet[] = [];
  while (taken.size < wanted) {
    const turn = families.length;
    const community = turns[turn % turns.length] ?? turns[0];
    families.push(generateFamily(randomOf(seed, turn), community, drawn(taken)));
  }
  return families;
};

const fixed = new Set(fixedFamilies.flatMap((family) => family.people.map(({ id }) => id)));

const noticesOf = (seed: number, people: readonly Person[], today: string): readonly BirthNotice[] => {
  const others = people.filter(({ personalId }) => !fixed.has(personalId));
  return [...personaNotices(today), ...otherNotices(randomOf(seed, -1), others, today), ...pastNotices(others)];
};

const dwellingsOf = (seed: number, households: readonly Household[], people: readonly Person[]): readonly Dwelling[] =>
  otherDwellings(
    randomOf(seed, -2),
    households.filter(({ head }) => !fixed.has(head)),
    new Map(people.map((person) => [person.personalId, person])),
  );

/**
 * At least 300 people in families of three generations, with their marriages, households, births, birth notices and
 * dwellings. The same `seed` and `today` (`yyyy-mm-dd`, 2026 or later) give the same people; `today` moves new-borns
 * and those who died of late alone.
 */
export const generatePopulation = ({ seed, today }: { seed: number; today: string }): Population => {
  const records = [...fixedFamilies, ...generatedFamilies(seed)].map(enrolFamily);
  const people = records.flatMap((family) => family.people);
  const households = records.flatMap((family) => family.households);
  return {
    people,
    marriages: records.flatMap((family) => family.marriages),
    households,
    births: records.flatMap((family) => family.births),
    birthNotices: noticesOf(seed, people, today),
    deathNotices: deathNotices(today),
    benefits,
    landInUse: records.flatMap((family) => family.landInUse),
    dwellings: [...records.flatMap((family) => family.dwellings), ...dwellingsOf(seed, households, people)],
  };
};
