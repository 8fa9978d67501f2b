import type { Marriage, Person, Population } from "@motlan/population";

/** The generated population, by personal number. */
export interface PeopleIndex {
  person(personalId: string): Person | undefined;
  /** Whose number comes next in the population, and after the last the first; undefined for nobody's number. */
  personAfter(personalId: string): string | undefined;
  childrenOf(personalId: string): readonly Person[];
  /** The marriage in force, if there is one on record. */
  marriageOf(personalId: string): Marriage | undefined;
  /** The last one that a divorce or a death ended, unless another is in force. */
  endedMarriageOf(personalId: string): Marriage | undefined;
}

const grouped = <T>(items: readonly T[], keys: (item: T) => readonly (string | undefined)[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
    }
  }
  return groups;
};

const numbersOf = ({ wife, husband }: Marriage): readonly (string | undefined)[] =>
  [wife, husband].map((spouse) => (typeof spouse === "string" ? spouse : undefined));

export const indexPeople = ({ people, marriages }: Population): PeopleIndex => {
  const byId = new Map(people.map((person) => [person.personalId, person]));
  const places = new Map(people.map(({ personalId }, at) => [personalId, at]));
  const children = grouped(people, ({ mother, father }) => [mother, father]);
  const all = grouped(marriages, numbersOf);
  const inForce = (id: string) => all.get(id)?.find(({ status }) => status === "in-force");
  const last = (id: string) => all.get(id)?.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  return {
    person: (id) => byId.get(id),
    personAfter: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : people[(place + 1) % people.length]?.personalId;
    },
    childrenOf: (id) => children.get(id) ?? [],
    marriageOf: inForce,
    endedMarriageOf: (id) => (inForce(id) === undefined ? last(id) : undefined),
  };
};
