import { type CommuneKey, communeOf } from "./communes.ts";
import type { Community } from "./communities.ts";
import { birthYear, type HouseholdRow, type MarriageRow, type PersonRow } from "./family-sheet.ts";
import type { Numbering } from "./numbering.ts";
import { homeAt, originAt } from "./place.ts";
import type { PersonName, Place, Sex } from "./population.ts";
import { dayOf, type Random } from "./random.ts";

/** A family while it is being made up. */
export interface FamilyDraft {
  readonly random: Random;
  readonly community: Community;
  readonly commune: CommuneKey;
  /** Where the grandparents live. */
  readonly home: Place;
  readonly numbering: Numbering;
  readonly people: PersonRow[];
  readonly marriages: MarriageRow[];
  readonly households: HouseholdRow[];
}

/** A house in a ward, or a hamlet in a rural commune. */
export const addressAt = (random: Random, community: Community, key: CommuneKey): Place =>
  homeAt(
    key,
    communeOf(key).name.startsWith("Xã")
      ? `${community.hamlet} ${random.int(1, 12)}`
      : `Số ${random.int(1, 190)}, tổ ${random.int(1, 30)}`,
  );

export interface NewPerson {
  readonly sex: Sex;
  readonly year: number;
  readonly name: PersonName;
  readonly commune: CommuneKey;
  readonly mother?: PersonRow;
  readonly father?: PersonRow;
}

const freshId = ({ random, numbering }: FamilyDraft, { commune, sex, year }: NewPerson): string =>
  numbering({ prefix: communeOf(commune).prefix, sex, year }, random);

/** Of the old, many know the year of their birth only. */
const bornIn = (random: Random, year: number): string =>
  year < 1958 && random.chance(0.3) ? String(year) : dayOf(random, year);

const contact = (random: Random, year: number): Pick<PersonRow, "phone"> =>
  year < 2008 && random.chance(0.8) ? { phone: `0900${String(random.int(0, 999_999)).padStart(6, "0")}` } : {};

const parentsOf = ({ mother, father }: NewPerson): Pick<PersonRow, "mother" | "father"> => ({
  ...(mother === undefined ? {} : { mother: mother.id }),
  ...(father === undefined ? {} : { father: father.id }),
});

/** Makes a person up and writes it into the draft. The home is the grandparents' until a household says otherwise. */
export const addPerson = (draft: FamilyDraft, person: NewPerson): PersonRow => {
  const { random } = draft;
  const origin = (person.father ?? person.mother)?.hometown ?? originAt(person.commune, random.chance(0.5));
  const row: PersonRow = {
    id: freshId(draft, person),
    name: person.name,
    born: bornIn(random, person.year),
    ethnicity: draft.community.ethnicity,
    hometown: origin,
    home: draft.home,
    level: random.chance(0.15) ? 1 : 2,
    ...contact(random, person.year),
    ...parentsOf(person),
  };
  draft.people.push(row);
  return row;
};

/** Writes what became known later of a person: a death, a new home. */
export const amend = (draft: FamilyDraft, id: string, change: Partial<PersonRow>): void => {
  const at = draft.people.findIndex((row) => row.id === id);
  const row = draft.people[at];
  if (row !== undefined) draft.people[at] = { ...row, ...change };
};

export const ageIn = (year: number, row: PersonRow): number => year - birthYear(row);
