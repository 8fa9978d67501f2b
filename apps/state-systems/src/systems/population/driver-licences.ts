import { dayOf, lastYear, type Random } from "@motlan/population";
import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import { adult, cameOfAge } from "../../records/adult.ts";
import { deathOf } from "../../records/filed-deaths.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lotOf } from "../../records/lot-of.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** Licences of before are not in the database as they are today. */
const firstYear = 2018;

/** The years for which a class is given; that of motorcycles has no end. */
const classes = [
  { hang: "A1", years: null },
  { hang: "A1", years: null },
  { hang: "B", years: 10 },
  { hang: "C", years: 5 },
] as const;

/** Until the Law on Road Traffic Order and Safety 36/2024/QH15 applied, the class of cars was called otherwise. */
const called = (hang: string, year: number): string => (hang === "B" && year < 2025 ? "B2" : hang);

/** Of twelve points some have lost a few within the year. */
const pointsLeft = (random: Random): number => (random.chance(0.15) ? 12 - random.pick([2, 3, 4, 6]) : 12);

/** Twelve digits: where, sex and century as in the personal number, then the year. */
const numberOf = (random: Random, personalId: string, year: string): string =>
  `${personalId.slice(1, 4)}${year.slice(2)}${String(random.int(0, 9_999_999)).padStart(7, "0")}`;

export const licenceOf = ({ people, journal }: RegisterContext, personalId: string): JsonObject | undefined => {
  const person = adult(people, personalId);
  const random = lotOf("driver-licence", personalId);
  if (person === undefined || deathOf(journal, personalId) || !random.chance(0.6)) return undefined;
  const year = random.int(Math.max(firstYear, cameOfAge(person)), lastYear);
  const { hang, years } = random.pick(classes);
  const ngayCap = dayOf(random, year);
  return {
    soGPLX: numberOf(random, personalId, String(year)),
    hang: called(hang, year),
    ngayCap,
    ngayHetHan: years === null ? null : `${year + years}${ngayCap.slice(4)}`,
    diemConLai: pointsLeft(random),
  };
};

/** The driving licences, which the ministry of the population database keeps since March 2025. */
export const driverLicences = (context: RegisterContext): HttpHandler =>
  nightlyLookup(context, {
    path: "*/driver-licences/lookup",
    register: "LX",
    recordOf: (personalId) => licenceOf(context, personalId),
  });
