import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { saysWhoWasBorn } from "../../records/filed-birth.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { allocatedNumbers, allocateNumber } from "./allocate-number.ts";
import { filedChildren, filedPerson, filedRecord } from "./filed-people.ts";
import { matchHandler } from "./match-person.ts";
import { personRecord } from "./person-record.ts";

const findPerson = ({ people, journal, clock }: RegisterContext, personalId: string): Found | undefined => {
  const person = people.person(personalId);
  if (person !== undefined) {
    const record = personRecord(person, people, filedChildren(journal, personalId));
    return { record, asOf: lastSync(clock.now()) };
  }
  const filed = filedPerson(journal, personalId);
  return filed === undefined ? undefined : { record: filedRecord(filed, people), asOf: filed.at };
};

const allocation = ({ people, journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/persons/allocate",
    service: "allocate",
    journal,
    clock,
    check: (input) => (saysWhoWasBorn(objectAt(input, "khaiSinh")) ? undefined : "SAI_DINH_DANG"),
    perform: (input) => {
      const given = allocatedNumbers(journal);
      const isTaken = (id: string): boolean => given.has(id) || people.person(id) !== undefined;
      return { soDinhDanh: allocateNumber(objectAt(input, "khaiSinh"), isTaken) };
    },
  });

const filing = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/persons/file",
    service: "file",
    journal,
    clock,
    check: (input) => {
      const personalId = textAt(input, "soDinhDanh");
      if (!isPersonalId(personalId) || !saysWhoWasBorn(objectAt(input, "khaiSinh"))) return "SAI_DINH_DANG";
      if (!allocatedNumbers(journal).has(personalId)) return "SO_CHUA_CAP";
      return filedPerson(journal, personalId) === undefined ? undefined : "DA_DANG_KY";
    },
    perform: (_input: JsonObject, at) => ({
      maBienNhan: `DC-${at.slice(0, 10).replaceAll("-", "")}-${String(journal.entries().length + 1).padStart(5, "0")}`,
    }),
  });

/** The national population database: look a person up, match a named person, give a new-born a number, file it. */
export const populationServices = (context: RegisterContext): readonly HttpHandler[] => {
  const find = (personalId: string): Found | undefined => findPerson(context, personalId);
  return [
    lookupHandler({ path: "*/persons/lookup", register: "DC", identifier: "soDinhDanh", find }),
    matchHandler(find),
    allocation(context),
    filing(context),
  ];
};
