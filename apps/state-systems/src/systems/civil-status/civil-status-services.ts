import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../../http/answer.ts";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { saysWhoWasBorn } from "../../records/filed-birth.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { filingOf, findBirth, isNoticeUsed, numberBirth } from "./birth-record.ts";
import { marriageRecord } from "./marriage-record.ts";

const findMarriage = ({ people, clock }: RegisterContext, personalId: string): Found | undefined => {
  const marriage = people.marriageOf(personalId);
  if (marriage === undefined) return undefined;
  return { record: marriageRecord(marriage, personalId, people), asOf: lastSync(clock.now()) };
};

/** A child has one birth, and a birth notice stands for one child. */
const checkBirth = ({ journal }: RegisterContext, birth: JsonObject): RefusalCode | undefined => {
  const personalId = textAt(birth, "soDinhDanh");
  if (!isPersonalId(personalId) || !saysWhoWasBorn(birth)) return "SAI_DINH_DANG";
  const used = isNoticeUsed(journal, textAt(birth, "giayChungSinh"));
  return used || filingOf(journal, personalId) !== undefined ? "DA_DANG_KY" : undefined;
};

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/births/file",
    service: "file",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkBirth(context, objectAt(input, "khaiSinh")),
    perform: (input, at) => numberBirth(context.journal, objectAt(input, "khaiSinh"), at),
  });

/** The electronic civil-status database: marriages in force, births on record, and the filing of a birth. */
export const civilStatusServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/marriages/lookup",
    register: "KH",
    identifier: "soDinhDanh",
    find: (personalId) => findMarriage(context, personalId),
  }),
  lookupHandler({
    path: "*/births/lookup",
    register: "KS",
    identifier: "soDinhDanh",
    find: (personalId) => findBirth(context, personalId),
  }),
  filing(context),
];
