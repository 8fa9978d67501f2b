import { addDays } from "@motlan/kernel";
import { highlandHospital, hospitalE, noticeOf, stationOf } from "./birth-notice.ts";
import { birthYearOf } from "./personal-id.ts";
import type { BirthNotice, Person } from "./population.ts";
import type { Random } from "./random.ts";

/**
 * The children of the personas, told from `today`: nine days old and in time for Mai, seventy days and late for H'Yun.
 * Duyên has twins, and a notice of each. Sùng Thị Mỷ gave birth at home, thirty days ago, and there is no notice of it.
 */
export const personaNotices = (today: string): readonly BirthNotice[] => [
  noticeOf({
    mother: "001196012345",
    date: addDays(today, -9),
    time: "08:25",
    sex: "2",
    weight: 3150,
    facility: hospitalE,
    serial: 1207,
    intendedName: "Trần Minh An",
  }),
  noticeOf({
    mother: "031300027816",
    date: addDays(today, -20),
    time: "21:40",
    sex: "1",
    weight: 2980,
    facility: hospitalE,
    serial: 1163,
  }),
  noticeOf({
    mother: "038192005530",
    date: addDays(today, -15),
    time: "14:05",
    sex: "1",
    weight: 3420,
    facility: hospitalE,
    serial: 1188,
  }),
  noticeOf({
    mother: "066198003157",
    date: addDays(today, -70),
    time: "04:50",
    sex: "2",
    weight: 2870,
    facility: highlandHospital,
    serial: 844,
  }),
  ...(["14:02", "14:09"] as const).map((time, twin) =>
    noticeOf({
      mother: "068303010843",
      date: addDays(today, -12),
      time,
      sex: "2",
      weight: 2410 - 100 * twin,
      facility: hospitalE,
      serial: 1195 + twin,
    }),
  ),
];

const mayHaveChild = (person: Person, today: string): boolean => {
  const age = Number(today.slice(0, 4)) - birthYearOf(person.personalId);
  return person.sex === "2" && person.spouse !== undefined && person.diedOn === undefined && age >= 20 && age <= 40;
};

/** A few more mothers of children who are not registered yet, none of them with an infant already. */
export const otherNotices = (random: Random, people: readonly Person[], today: string): readonly BirthNotice[] => {
  const lately = String(Number(today.slice(0, 4)) - 2);
  const busy = new Set(people.filter(({ birthDate }) => birthDate >= lately).map(({ mother }) => mother));
  return people
    .filter((person) => mayHaveChild(person, today) && !busy.has(person.personalId) && random.chance(0.25))
    .map((mother, index) =>
      noticeOf({
        mother: mother.personalId,
        date: addDays(today, -random.int(2, 55)),
        time: `${String(random.int(0, 23)).padStart(2, "0")}:${random.int(10, 59)}`,
        sex: random.chance(0.5) ? "1" : "2",
        weight: random.int(240, 390) * 10,
        facility: stationOf(mother),
        serial: 2001 + index,
      }),
    );
};

/** Notices became electronic in 2025; those of children who have a number since then are marked as registered. */
export const pastNotices = (people: readonly Person[]): readonly BirthNotice[] =>
  people
    .filter(({ birthDate, mother }) => birthDate >= "2025-07-01" && birthDate.length === 10 && mother !== undefined)
    .map((child, index) =>
      noticeOf({
        mother: child.mother ?? "",
        date: child.birthDate,
        time: "10:30",
        sex: child.sex,
        weight: 3000,
        facility: stationOf(child),
        serial: 101 + index,
        registered: true,
      }),
    );
