import type { Found } from "../../http/lookup.ts";
import { kept } from "../../records/filed-birth.ts";
import { deathOf } from "../../records/filed-deaths.ts";
import { filedMarriageOf, spouseOf } from "../../records/filed-marriages.ts";
import { type JsonObject, textAt } from "../../records/json-object.ts";
import { lastSync, upTo } from "../../records/nightly-sync.ts";
import { dayOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { marriageFiling } from "./filed-marriages.ts";
import { endedMarriageRecord, filedMarriageRecord, marriageRecord } from "./marriage-record.ts";

/** The registration of the death of somebody's husband or wife, where it was filed here. */
const deathOfSpouse = ({ people, journal }: RegisterContext, personalId: string): JsonObject | undefined => {
  const spouse = spouseOf(marriageFiling(journal), people, personalId);
  return typeof spouse === "string" ? deathOf(journal, spouse) : undefined;
};

const lastMarriage = (context: RegisterContext, personalId: string): Found | undefined => {
  const { people, journal, clock } = context;
  const filed = filedMarriageOf(marriageFiling(journal), personalId);
  if (filed) return { record: filedMarriageRecord(filed, personalId, people), asOf: upTo(journal, clock) };
  const marriage = people.marriageOf(personalId);
  return marriage && { record: marriageRecord(marriage, personalId, people), asOf: lastSync(clock.now()) };
};

/** The marriage in force: it ends with the life of either. */
export const findMarriage = (context: RegisterContext, personalId: string): Found | undefined => {
  const isOver = deathOf(context.journal, personalId) !== undefined || deathOfSpouse(context, personalId) !== undefined;
  return isOver ? undefined : lastMarriage(context, personalId);
};

const widowed = (context: RegisterContext, personalId: string, death: JsonObject): Found | undefined => {
  const marriage = lastMarriage(context, personalId);
  if (marriage === undefined) return undefined;
  const end = {
    so: textAt(death, "soGiay"),
    ngay: dayOf(textAt(death, "ngayDangKy")),
    coQuan: textAt(death, "coQuan"),
  };
  const entry = kept(marriage.record, ["so", "quyenSo", "ngayDangKy", "coQuan"]);
  const record = { soDinhDanh: personalId, ...entry, lyHon: null, khaiTuVoChong: end };
  return { record, asOf: upTo(context.journal, context.clock) };
};

/** The last marriage that a divorce or the death of the other has ended, unless another is in force. */
export const findEndedMarriage = (context: RegisterContext, personalId: string): Found | undefined => {
  const { people, journal, clock } = context;
  const death = deathOfSpouse(context, personalId);
  if (death) return widowed(context, personalId, death);
  const marriage = people.endedMarriageOf(personalId);
  if (marriage === undefined || filedMarriageOf(marriageFiling(journal), personalId)) return undefined;
  return { record: endedMarriageRecord(marriage, personalId), asOf: lastSync(clock.now()) };
};
