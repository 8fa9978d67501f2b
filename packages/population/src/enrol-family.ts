import { birthYear, type FamilySheet, type HouseholdRow, type PersonRow } from "./family-sheet.ts";
import { identityPaperOf } from "./identity-paper.ts";
import { maritalPart, marriageRecords } from "./marriage-record.ts";
import { sexOf } from "./personal-id.ts";
import { committeeAt } from "./place.ts";
import type { BirthRecord, Household, Person, Population } from "./population.ts";
import { relationToHead } from "./relation.ts";

type Kinship = Pick<Person, "mother" | "father" | "diedOn" | "phone" | "email">;

/** Only what is there: an absent property and an undefined one differ. */
const kinshipOf = ({ mother, father, died, phone, email }: PersonRow): Kinship => ({
  ...(mother === undefined ? {} : { mother }),
  ...(father === undefined ? {} : { father }),
  ...(died === undefined ? {} : { diedOn: died }),
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
});

const personOf = (sheet: FamilySheet, row: PersonRow): Person => ({
  personalId: row.id,
  name: row.name,
  birthDate: row.born,
  sex: sexOf(row.id),
  ethnicity: row.ethnicity,
  nationality: { code: "VNM", name: "Việt Nam" },
  hometown: row.hometown,
  permanent: row.home,
  paper: identityPaperOf(row),
  identityLevel: row.level ?? 2,
  ...maritalPart(sheet, row),
  ...kinshipOf(row),
});

const householdOf = (row: HouseholdRow, people: ReadonlyMap<string, Person>): readonly Household[] => {
  const head = people.get(row.head);
  if (head === undefined) return [];
  const members = [row.head, ...row.members].flatMap((id) => people.get(id) ?? []);
  return [
    {
      head: row.head,
      members: members.map((member) => ({
        personalId: member.personalId,
        relation: relationToHead(member, head, members),
      })),
      place: row.place,
      kind: row.kind,
      since: row.since,
    },
  ];
};

/** Births were entered into the electronic register from 2016 on. */
const electronicSince = 2016;

const birthRecordsOf = (sheet: FamilySheet): readonly BirthRecord[] =>
  sheet.people
    .filter((row) => row.mother !== undefined && birthYear(row) >= electronicSince)
    .map((row) => ({
      personalId: row.id,
      number: `${(Number(row.id.slice(6)) % 400) + 1}/${birthYear(row)}`,
      book: `01/${birthYear(row)}`,
      date: row.born,
      place: committeeAt(row.home, row.born),
    }));

/** The records that the registers hold of a family. */
export const enrolFamily = (sheet: FamilySheet): Omit<Population, "benefits" | "birthNotices" | "deathNotices"> => {
  const people = sheet.people.map((row) => personOf(sheet, row));
  const byId = new Map(people.map((person) => [person.personalId, person]));
  return {
    people,
    marriages: marriageRecords(sheet),
    households: sheet.households.flatMap((row) => householdOf(row, byId)),
    births: birthRecordsOf(sheet),
    dwellings: sheet.dwellings ?? [],
    landInUse: sheet.landInUse ?? [],
  };
};
