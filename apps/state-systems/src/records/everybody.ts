import type { Crowd, Population } from "@motlan/population";
import { indexPeople, type PeopleIndex } from "./people-index.ts";

/** All people there are: the population, which is kept, and the crowd, of which nobody is. */
export interface Everybody {
  readonly people: PeopleIndex;
  /** The records in which somebody can stand: those of the family in the crowd, or else of the population. */
  readonly populationOf: (personalId: string) => Population;
}

interface Known {
  readonly population: Population;
  readonly people: PeopleIndex;
}

/** Families made up of late: one look at a person asks for the same family several times. */
const remembered = 64;

const familiesOf = (crowd: Crowd): ((place: number) => Known | undefined) => {
  const families = new Map<number, Known>();
  const make = (place: number): Known | undefined => {
    const population = crowd.family(place);
    return population && { population, people: indexPeople(population) };
  };
  return (place) => {
    const family = families.get(place) ?? make(place);
    if (family === undefined) return undefined;
    families.delete(place);
    families.set(place, family);
    const [oldest] = families.keys();
    if (families.size > remembered && oldest !== undefined) families.delete(oldest);
    return family;
  };
};

/** Whoever comes next in the crowd: in the family, or the first of the next one, and after the last the first. */
const nextIn = (familyAt: (place: number) => Known | undefined, place: number, personalId: string) => {
  const people = familyAt(place)?.population.people ?? [];
  const at = people.findIndex((person) => person.personalId === personalId);
  return (people[at + 1] ?? (familyAt(place + 1) ?? familyAt(0))?.population.people[0])?.personalId;
};

export const everybody = (population: Population, crowd: Crowd): Everybody => {
  const kept: Known = { population, people: indexPeople(population) };
  const familyAt = familiesOf(crowd);
  const placeOf = (id: string) => (kept.people.person(id) === undefined ? crowd.placeOf(id) : undefined);
  const knownOf = (id: string): Known => {
    const place = placeOf(id);
    return (place === undefined ? undefined : familyAt(place)) ?? kept;
  };
  return {
    populationOf: (id) => knownOf(id).population,
    people: {
      person: (id) => knownOf(id).people.person(id),
      personAfter: (id) => {
        const place = placeOf(id);
        return place === undefined ? kept.people.personAfter(id) : nextIn(familyAt, place, id);
      },
      childrenOf: (id) => knownOf(id).people.childrenOf(id),
      marriageOf: (id) => knownOf(id).people.marriageOf(id),
      endedMarriageOf: (id) => knownOf(id).people.endedMarriageOf(id),
    },
  };
};
