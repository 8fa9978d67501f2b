import type { Marriage, Spouse } from "@motlan/population";
import type { FiledMarriage } from "../../records/filed-marriages.ts";
import { type JsonObject, textAt } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import { dayOf } from "../../records/receipt.ts";
import { codedRecord, nameRecord } from "../../records/vietnamese-keys.ts";

/** A spouse by personal number, or a foreigner by passport: of the latter no ethnic group is on record. */
const spouseRecord = (spouse: Spouse, people: PeopleIndex): JsonObject | null => {
  if (typeof spouse !== "string") {
    const { passport, name, birthDate, nationality } = spouse;
    return {
      hoChieu: passport,
      hoVaTen: nameRecord(name),
      ngaySinh: birthDate,
      quocTich: codedRecord(nationality),
    };
  }
  const person = people.person(spouse);
  if (person === undefined) return null;
  return {
    soDinhDanh: person.personalId,
    hoVaTen: nameRecord(person.name),
    ngaySinh: person.birthDate,
    quocTich: codedRecord(person.nationality),
    danToc: codedRecord(person.ethnicity),
  };
};

const entry = (marriage: Marriage): JsonObject => ({
  so: marriage.number,
  quyenSo: marriage.book,
  ngayDangKy: marriage.date,
  coQuan: marriage.place,
});

/** A marriage as seen by one of the two: the record, and the other as spouse. */
export const marriageRecord = (marriage: Marriage, personalId: string, people: PeopleIndex): JsonObject => ({
  ...entry(marriage),
  tinhTrang: "hieu-luc",
  voChong: spouseRecord(marriage.wife === personalId ? marriage.husband : marriage.wife, people),
});

/** The same of a marriage that was filed here. */
export const filedMarriageRecord = (
  { record, wife, husband }: FiledMarriage,
  personalId: string,
  people: PeopleIndex,
): JsonObject => ({
  so: textAt(record, "so"),
  quyenSo: `01/${dayOf(textAt(record, "ngayDangKy")).slice(0, 4)}`,
  ngayDangKy: dayOf(textAt(record, "ngayDangKy")),
  coQuan: textAt(record, "coQuan"),
  tinhTrang: "hieu-luc",
  voChong: spouseRecord(wife === personalId ? husband : wife, people),
});

/** A marriage that a divorce, noted in the register, or the death of the other has ended. */
export const endedMarriageRecord = (marriage: Marriage, personalId: string): JsonObject => {
  const { number = "", date = "", place = "" } = marriage.end ?? {};
  const end = { so: number, ngay: date, coQuan: place };
  return {
    soDinhDanh: personalId,
    ...entry(marriage),
    lyHon: marriage.status === "divorced" ? end : null,
    khaiTuVoChong: marriage.status === "ended-by-death" ? end : null,
  };
};
