import { lastYear, type Person } from "@motlan/population";
import type { PeopleIndex } from "./people-index.ts";

const ofAge = 18;

/** The year in which somebody came of age. */
export const cameOfAge = ({ birthDate }: Person): number => Number(birthDate.slice(0, 4)) + ofAge;

/** Somebody who lives and was of age in the last year that is on record; undefined for anybody else. */
export const adult = (people: PeopleIndex, personalId: string): Person | undefined => {
  const person = people.person(personalId);
  return person !== undefined && person.diedOn === undefined && cameOfAge(person) <= lastYear ? person : undefined;
};
