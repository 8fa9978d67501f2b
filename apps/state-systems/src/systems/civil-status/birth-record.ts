import { localDate } from "@motlan/kernel";
import type { Person } from "@motlan/population";
import type { Found } from "../../http/lookup.ts";
import { kept } from "../../records/filed-birth.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { codedRecord, nameRecord, placeRecord } from "../../records/vietnamese-keys.ts";

const filedBirths = (journal: Journal): readonly Entry[] => journal.entries();

const bornIn = (entry: Entry): JsonObject => objectAt(entry.input, "khaiSinh");

/** The filing of a child's birth, by the child's number. */
export const filingOf = (journal: Journal, personalId: string): Entry | undefined =>
  filedBirths(journal).find((entry) => textAt(bornIn(entry), "soDinhDanh") === personalId);

/** True if a birth with that birth notice was filed here. */
export const isNoticeUsed = (journal: Journal, code: string): boolean =>
  code !== "" && filedBirths(journal).some((entry) => textAt(bornIn(entry), "giayChungSinh") === code);

const parentRecord = (person: Person | undefined): JsonObject | null =>
  person === undefined
    ? null
    : {
        soDinhDanh: person.personalId,
        hoVaTen: nameRecord(person.name),
        ngaySinh: person.birthDate,
        danToc: codedRecord(person.ethnicity),
        quocTich: codedRecord(person.nationality),
      };

const childPart = (person: Person): JsonObject => ({
  soDinhDanh: person.personalId,
  hoVaTen: nameRecord(person.name),
  ngaySinh: person.birthDate,
  gioiTinh: person.sex,
  danToc: codedRecord(person.ethnicity),
  quocTich: codedRecord(person.nationality),
  queQuan: placeRecord(person.hometown),
});

const knownBirth = ({ population, people, clock }: RegisterContext, personalId: string): Found | undefined => {
  const record = population.births.find((birth) => birth.personalId === personalId);
  const child = people.person(personalId);
  if (record === undefined || child === undefined) return undefined;
  return {
    asOf: lastSync(clock.now()),
    record: {
      so: record.number,
      quyenSo: record.book,
      ngayDangKy: record.date,
      coQuan: record.place,
      nguoiDuocKhaiSinh: childPart(child),
      me: parentRecord(child.mother === undefined ? undefined : people.person(child.mother)),
      cha: parentRecord(child.father === undefined ? undefined : people.person(child.father)),
    },
  };
};

const childKeys = ["soDinhDanh", "hoVaTen", "ngaySinh", "gioiTinh", "danToc", "quocTich", "queQuan", "noiSinh"];

const filedBirth = ({ journal }: RegisterContext, personalId: string): Found | undefined => {
  const entry = filingOf(journal, personalId);
  if (entry === undefined) return undefined;
  const birth = bornIn(entry);
  const record = {
    ...entry.answer,
    ...kept(birth, ["coQuan", "giayChungSinh", "me", "cha"]),
    nguoiDuocKhaiSinh: kept(birth, childKeys),
  };
  return { asOf: entry.at, record };
};

export const findBirth = (context: RegisterContext, personalId: string): Found | undefined =>
  knownBirth(context, personalId) ?? filedBirth(context, personalId);

/** A date as it is; of an instant, the day it was here. */
const dayOf = (text: string): string => (text.includes("T") ? localDate(text) : text);

/** Number and book of a new record: those of the office that registered, or the next of the year's book here. */
export const numberBirth = (journal: Journal, birth: JsonObject, at: string): JsonObject => {
  const date = dayOf(textAt(birth, "ngayDangKy")) || localDate(at);
  const year = date.slice(0, 4);
  const number = textAt(birth, "so") || `${filedBirths(journal).length + 1}/${year}`;
  return { so: number, quyenSo: textAt(birth, "quyenSo") || `01/${year}`, ngayDangKy: date };
};
