import { localDate } from "@motlan/kernel";
import type { Person } from "@motlan/population";
import type { Found } from "../../http/lookup.ts";
import { kept } from "../../records/filed-birth.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { dayOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { codedRecord, nameRecord, placeRecord } from "../../records/vietnamese-keys.ts";
import { inForce, standing } from "./revoked-births.ts";

const filedBirths = (journal: Journal): readonly Entry[] =>
  journal.entries().filter(({ service }) => service === "file");

const bornIn = (entry: Entry): JsonObject => objectAt(entry.input, "khaiSinh");

/** The last filing of a person's birth. */
const filingOf = (journal: Journal, personalId: string): Entry | undefined =>
  filedBirths(journal).findLast((entry) => textAt(bornIn(entry), "soDinhDanh") === personalId);

/** True if a birth with that birth notice was filed here and stands. */
export const isNoticeUsed = (journal: Journal, code: string): boolean =>
  code !== "" &&
  filedBirths(journal).some((entry) => {
    const birth = bornIn(entry);
    const stands = standing(journal, textAt(birth, "soDinhDanh"), textAt(entry.answer, "so")) === inForce;
    return stands && textAt(birth, "giayChungSinh") === code;
  });

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

const knownBirth = (
  { populationOf, people, journal, clock }: RegisterContext,
  personalId: string,
): Found | undefined => {
  const record = populationOf(personalId).births.find((birth) => birth.personalId === personalId);
  const child = people.person(personalId);
  if (record === undefined || child === undefined) return undefined;
  return {
    asOf: upTo(journal, clock),
    record: {
      so: record.number,
      quyenSo: record.book,
      ngayDangKy: record.date,
      coQuan: record.place,
      trangThai: standing(journal, personalId, record.number),
      nguoiDuocKhaiSinh: childPart(child),
      me: parentRecord(child.mother === undefined ? undefined : people.person(child.mother)),
      cha: parentRecord(child.father === undefined ? undefined : people.person(child.father)),
    },
  };
};

const childKeys = ["soDinhDanh", "hoVaTen", "ngaySinh", "gioiTinh", "danToc", "quocTich", "queQuan", "noiSinh"];

/** A parent whom the population knows in full; anybody else as was said at the filing. */
const parentOf = ({ people }: RegisterContext, birth: JsonObject, parent: "me" | "cha"): JsonObject | null => {
  const said = objectAt(birth, parent);
  return parentRecord(people.person(textAt(said, "soDinhDanh"))) ?? (Object.keys(said).length === 0 ? null : said);
};

const filedBirth = (context: RegisterContext, personalId: string): Found | undefined => {
  const { journal, clock } = context;
  const entry = filingOf(journal, personalId);
  if (entry === undefined) return undefined;
  const birth = bornIn(entry);
  const record = {
    ...entry.answer,
    ...kept(birth, ["coQuan", "giayChungSinh"]),
    trangThai: standing(journal, personalId, textAt(entry.answer, "so")),
    nguoiDuocKhaiSinh: kept(birth, childKeys),
    me: parentOf(context, birth, "me"),
    cha: parentOf(context, birth, "cha"),
  };
  return { asOf: upTo(journal, clock), record };
};

/** A birth that was filed anew, after the record of before was revoked, is the one that counts. */
export const findBirth = (context: RegisterContext, personalId: string): Found | undefined =>
  filedBirth(context, personalId) ?? knownBirth(context, personalId);

/** The births on record whose mother has that number, those filed anew as they were filed. */
export const birthsOf = (context: RegisterContext, mother: string): readonly Found[] => {
  const known = context.populationOf(mother).people.filter((person) => person.mother === mother);
  const filed = filedBirths(context.journal).map(bornIn);
  const born = filed.filter((birth) => textAt(objectAt(birth, "me"), "soDinhDanh") === mother);
  const numbers = [...known.map(({ personalId }) => personalId), ...born.map((birth) => textAt(birth, "soDinhDanh"))];
  return [...new Set(numbers)].flatMap((personalId) => findBirth(context, personalId) ?? []);
};

/** Number and book of a new record: those of the office that registered, or the next of the year's book here. */
export const numberBirth = (journal: Journal, birth: JsonObject, at: string): JsonObject => {
  const date = dayOf(textAt(birth, "ngayDangKy")) || localDate(at);
  const year = date.slice(0, 4);
  const number = textAt(birth, "so") || `${filedBirths(journal).length + 1}/${year}`;
  return { so: number, quyenSo: textAt(birth, "quyenSo") || `01/${year}`, ngayDangKy: date };
};
