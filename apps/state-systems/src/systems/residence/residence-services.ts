import type { Household } from "@motlan/population";
import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { nameRecord, placeRecord } from "../../records/vietnamese-keys.ts";

const headRecord = ({ people }: RegisterContext, household: Household, personalId: string): JsonObject => {
  const head = people.person(household.head);
  const member = household.members.find((one) => one.personalId === personalId);
  return {
    ...(head === undefined ? {} : { hoVaTen: nameRecord(head.name) }),
    quanHe: member?.relation ?? "",
  };
};

const findResidence = (context: RegisterContext, personalId: string): Found | undefined => {
  const household = context.people.householdOf(personalId);
  const born = context.people.person(personalId)?.birthDate ?? "";
  if (household === undefined) return undefined;
  return {
    asOf: lastSync(context.clock.now()),
    record: {
      loaiCuTru: household.kind,
      noiCuTru: placeRecord(household.place),
      chuHo: headRecord(context, household, personalId),
      tuNgay: born.length === 10 && born > household.since ? born : household.since,
    },
  };
};

/** The residence database: where a person lives, of what kind and since when, and who heads the household. */
export const residenceServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/residences/lookup",
    register: "CT",
    identifier: "soDinhDanh",
    find: (personalId) => findResidence(context, personalId),
  }),
];
