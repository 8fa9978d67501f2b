import { type FamilySheet, isForeigner, type MarriageRow, type PersonRow } from "./family-sheet.ts";
import type { Marriage, Person, Spouse } from "./population.ts";

const died = (sheet: FamilySheet, spouse: Spouse): boolean =>
  sheet.people.some((row) => row.id === spouse && row.died !== undefined);

const statusOf = (sheet: FamilySheet, row: MarriageRow): Marriage["status"] => {
  if (row.divorced) return "divorced";
  return died(sheet, row.wife) || died(sheet, row.husband) ? "ended-by-death" : "in-force";
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
      status: statusOf(sheet, row),
    }));

const maritalStatuses = { "in-force": "2", divorced: "3", "ended-by-death": "4" } as const;

/** Marital status and, while a registered marriage to a living citizen is in force, the spouse's number. */
export const maritalPart = (sheet: FamilySheet, person: PersonRow): Pick<Person, "maritalStatus" | "spouse"> => {
  const row = sheet.marriages.findLast(({ wife, husband }) => wife === person.id || husband === person.id);
  if (row === undefined) return { maritalStatus: "1" };
  const status = statusOf(sheet, row);
  const spouse = row.wife === person.id ? row.husband : row.wife;
  const known = status === "in-force" && row.onPaper !== true && !isForeigner(spouse);
  return { maritalStatus: maritalStatuses[status], ...(known ? { spouse } : {}) };
};
