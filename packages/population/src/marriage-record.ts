import { addDays } from "@motlan/kernel";
import { type FamilySheet, isForeigner, type MarriageRow, type PersonRow } from "./family-sheet.ts";
import { committeeAt } from "./place.ts";
import type { Marriage, MarriageEnd, Person, Spouse } from "./population.ts";

/** A death is registered two days after it, where the person lived. */
const deathOf = (row: PersonRow, died: string): MarriageEnd => {
  const date = addDays(died, 2);
  return {
    number: `${(Number(row.id.slice(6)) % 300) + 1}/${date.slice(0, 4)}`,
    date,
    place: committeeAt(row.home, date),
  };
};

/** Of a couple who both died, the death of the first parted them. */
const deathIn = (sheet: FamilySheet, spouses: readonly Spouse[]): MarriageEnd | undefined =>
  sheet.people
    .flatMap((row) => (spouses.includes(row.id) && row.died !== undefined ? deathOf(row, row.died) : []))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];

const endOf = (sheet: FamilySheet, row: MarriageRow): Pick<Marriage, "status" | "end"> => {
  if (row.divorced) return { status: "divorced", end: row.divorced };
  const end = deathIn(sheet, [row.wife, row.husband]);
  return end === undefined ? { status: "in-force" } : { status: "ended-by-death", end };
};

/** The civil-status records of a family's marriages; a marriage on paper only has none. */
export const marriageRecords = (sheet: FamilySheet): readonly Marriage[] =>
  sheet.marriages
    .filter((row) => row.onPaper !== true)
    .map((row) => ({
      number: `${row.number}/${row.date.slice(0, 4)}`,
      book: `01/${row.date.slice(0, 4)}`,
      date: row.date,
      place: row.place,
      wife: row.wife,
      husband: row.husband,
      ...endOf(sheet, row),
    }));

const maritalStatuses = { "in-force": "2", divorced: "3", "ended-by-death": "4" } as const;

/** Marital status and, while a registered marriage to a living citizen is in force, the spouse's number. */
export const maritalPart = (sheet: FamilySheet, person: PersonRow): Pick<Person, "maritalStatus" | "spouse"> => {
  const row = sheet.marriages.findLast(({ wife, husband }) => wife === person.id || husband === person.id);
  if (row === undefined) return { maritalStatus: "1" };
  const { status } = endOf(sheet, row);
  const spouse = row.wife === person.id ? row.husband : row.wife;
  const known = status === "in-force" && row.onPaper !== true && !isForeigner(spouse);
  return { maritalStatus: maritalStatuses[status], ...(known ? { spouse } : {}) };
};
