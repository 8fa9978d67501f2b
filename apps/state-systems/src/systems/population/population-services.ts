import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { saysWhoWasBorn } from "../../records/filed-birth.ts";
import { deathWrites } from "../../records/filed-deaths.ts";
import { objectAt, textAt } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn } from "../../records/revoked-registrations.ts";
import { stayWrites } from "../../records/staying.ts";
import { allocatedNumbers, allocateNumber } from "./allocate-number.ts";
import { driverLicences } from "./driver-licences.ts";
import { filedChildren, filedPerson, filedRecord } from "./filed-people.ts";
import { knownPerson } from "./known-person.ts";
import { marriageWrites, marriedSince } from "./married-people.ts";
import { matchHandler } from "./match-person.ts";
import { checkMove, movedTo, moves } from "./moved-people.ts";
import { personRecord } from "./person-record.ts";
import { recognisedChildren } from "./recognised-people.ts";
import { lifeRecordWrites, toldSince } from "./told-since.ts";

const findPerson = (context: RegisterContext, personalId: string): Found | undefined => {
  const { people, journal, clock } = context;
  const person = people.person(personalId);
  const moved = movedTo(journal, personalId);
  const told = { ...(moved === undefined ? {} : { thuongTru: moved }), ...toldSince(context, personalId) };
  if (person !== undefined) {
    const born = [...filedChildren(journal, personalId), ...recognisedChildren(context, personalId)];
    const since = { ...marriedSince(context, personalId), ...told };
    return { record: { ...personRecord(person, people, born), ...since }, asOf: upTo(journal, clock) };
  }
  const filed = filedPerson(journal, personalId);
  return filed && { record: { ...filedRecord(filed, people), ...told }, asOf: upTo(journal, clock) };
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
    perform: (_input, at) => ({ maBienNhan: receiptOf("DC", journal, at) }),
  });

const moving = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/persons/residence",
    service: "residence",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkMove(context, input),
    perform: (_input, at) => ({ maBienNhan: receiptOf("DC", context.journal, at) }),
  });

const cardFiling = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/persons/identity-card",
    service: "identity-card",
    journal: context.journal,
    clock: context.clock,
    check: (input) => {
      const { soDinhDanh = "", so = "" } = objectAt(input, "theCanCuoc");
      if (so === "" || typeof soDinhDanh !== "string" || !isPersonalId(soDinhDanh)) return "SAI_DINH_DANG";
      return knownPerson(context, soDinhDanh) === undefined ? "SO_CHUA_CAP" : undefined;
    },
    perform: (_input, at) => ({ maBienNhan: receiptOf("DC", context.journal, at) }),
  });

const moveWithdrawal = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/persons/revoke-residence",
    service: "revoke-residence",
    journal,
    clock,
    check: (input) =>
      checkRevocation(
        input,
        moves(journal).map((entry) => noticeIn(entry.input)),
      ),
    perform: (_input, at) => ({ maBienNhan: receiptOf("DC", journal, at) }),
  });

/**
 * The national population database: look up and match people and their driving licences, number and file new-borns,
 * take in new addresses, marriages, and what civil status tells of a life.
 */
export const populationServices = (context: RegisterContext): readonly HttpHandler[] => {
  const find = (personalId: string): Found | undefined => findPerson(context, personalId);
  return [
    lookupHandler({ path: "*/persons/lookup", register: "DC", identifier: "soDinhDanh", find }),
    matchHandler(find),
    driverLicences(context),
    allocation(context),
    filing(context),
    moving(context),
    cardFiling(context),
    moveWithdrawal(context),
    ...marriageWrites(context),
    ...deathWrites(context, { of: "DC", key: "maBienNhan" }),
    ...lifeRecordWrites(context),
    ...stayWrites({
      context,
      paths: { file: "*/persons/temporary-residence", revoke: "*/persons/revoke-temporary-residence" },
      registration: (input) => input,
      isKnown: (personalId) => knownPerson(context, personalId) !== undefined,
      answer: (at) => ({ maBienNhan: receiptOf("DC", context.journal, at) }),
    }),
  ];
};
