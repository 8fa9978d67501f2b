import { isPartialDate } from "@motlan/kernel";
import type { Population, Spouse } from "@motlan/population";
import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { sameName } from "../../records/same-name.ts";
import { nameRecord } from "../../records/vietnamese-keys.ts";
import { findBirth } from "./birth-record.ts";
import { findMarriage } from "./ended-marriage.ts";

/** Without a number the population alone is searched, and not the crowd, of whom each is made up by a number. */
const searched = ({ populationOf }: RegisterContext): Population => populationOf("");

const citizenOf = (spouses: readonly Spouse[], passport: string, country: string): string | undefined => {
  const isMeant = (one: Spouse): boolean =>
    typeof one !== "string" && one.passport === passport && one.nationality.code === country;
  return spouses.some(isMeant) ? spouses.find((one) => typeof one === "string") : undefined;
};

/** The marriage in force of a foreigner, which is the one of whoever is married to him. */
const findMarriageOf = (context: RegisterContext, passport: string, country: string): Found | undefined => {
  const [citizen] = searched(context).marriages.flatMap(
    ({ wife, husband }) => citizenOf([wife, husband], passport, country) ?? [],
  );
  return citizen === undefined ? undefined : findMarriage(context, citizen);
};

/** The birth of somebody by name and day. Of several with both alike none is guessed. */
const findBirthOf = (context: RegisterContext, birthDate: string, name: JsonObject): Found | undefined => {
  const alike = searched(context).people.filter(
    (person) => person.birthDate === birthDate && sameName(nameRecord(person.name), name),
  );
  const [person, ...others] = alike;
  if (person === undefined || others.length > 0) return undefined;
  const found = findBirth(context, person.personalId);
  return found && { ...found, about: person.personalId };
};

const isPassport = (text: string): boolean => /^[A-Z\d]{6,12}$/u.test(text);

/** Records of people who have no number, or had none yet: by passport and country, by name and day of birth. */
export const knownWithoutNumber = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/marriages/of-foreigner",
    register: "KH",
    identifier: "hoChieu",
    isNumber: isPassport,
    needs: ["quocTich"],
    find: (passport, body) => findMarriageOf(context, passport, textAt(body, "quocTich")),
  }),
  lookupHandler({
    path: "*/births/by-name",
    register: "KS",
    identifier: "ngaySinh",
    isNumber: isPartialDate,
    find: (birthDate, body) => findBirthOf(context, birthDate, objectAt(body, "hoVaTen")),
  }),
];
