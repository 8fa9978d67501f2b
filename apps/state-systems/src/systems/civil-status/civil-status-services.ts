import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../../http/answer.ts";
import { lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { saysWhoWasBorn } from "../../records/filed-birth.ts";
import { deathWrites } from "../../records/filed-deaths.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { findBirth, isNoticeUsed, numberBirth } from "./birth-record.ts";
import { findEndedMarriage, findMarriage } from "./ended-marriage.ts";
import { lifeRecordWrites } from "./filed-life-records.ts";
import { marriageWrites } from "./filed-marriages.ts";
import { knownWithoutNumber } from "./known-without-number.ts";
import { maritalCertificates } from "./marital-certificates.ts";
import { otherRecords } from "./other-records.ts";
import { checkRevocation, inForce, standingOf } from "./revoked-births.ts";
import { sameBirth } from "./same-birth.ts";

/** A child has one birth that stands, and a birth notice stands for one child. */
const checkBirth = (context: RegisterContext, birth: JsonObject): RefusalCode | undefined => {
  const personalId = textAt(birth, "soDinhDanh");
  if (!isPersonalId(personalId) || !saysWhoWasBorn(birth)) return "SAI_DINH_DANG";
  const used = isNoticeUsed(context.journal, textAt(birth, "giayChungSinh"));
  const before = findBirth(context, personalId);
  return used || before?.record["trangThai"] === inForce ? "DA_DANG_KY" : undefined;
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

const revoking = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/births/revoke",
    service: "revoke",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkRevocation(input, findBirth(context, textAt(input, "soDinhDanh"))),
    perform: (_input, at) => ({ so: receiptOf("TH", context.journal, at) }),
  });

/** The electronic civil-status database: marriages, births and whether they stand, deaths, filing and revoking. */
export const civilStatusServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/marriages/lookup",
    register: "KH",
    identifier: "soDinhDanh",
    find: (personalId) => findMarriage(context, personalId),
  }),
  lookupHandler({
    path: "*/marriages/ended/lookup",
    register: "KT",
    identifier: "soDinhDanh",
    find: (personalId) => findEndedMarriage(context, personalId),
  }),
  lookupHandler({
    path: "*/births/lookup",
    register: "KS",
    identifier: "soDinhDanh",
    find: (personalId) => findBirth(context, personalId),
  }),
  lookupHandler({
    path: "*/births/standing",
    register: "KS",
    identifier: "soDinhDanh",
    needs: ["so"],
    find: (personalId, body) => {
      const birth = findBirth(context, personalId);
      return birth && standingOf(birth, textAt(body, "so"));
    },
  }),
  ...knownWithoutNumber(context),
  sameBirth(context),
  otherRecords(context),
  filing(context),
  revoking(context),
  ...maritalCertificates(context),
  ...marriageWrites(context),
  ...lifeRecordWrites(context),
  ...deathWrites(context, { of: "KT", key: "so" }),
];
