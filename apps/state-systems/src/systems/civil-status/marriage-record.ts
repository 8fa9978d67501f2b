import type { Marriage, Spouse } from "@motlan/population";
import type { JsonObject } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
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

/** A marriage as seen by one of the two: the record, and the other as spouse. */
export const marriageRecord = (marriage: Marriage, personalId: string, people: PeopleIndex): JsonObject => ({
  so: marriage.number,
  quyenSo: marriage.book,
  ngayDangKy: marriage.date,
  coQuan: marriage.place,
  tinhTrang: "hieu-luc",
  voChong: spouseRecord(marriage.wife === personalId ? marriage.husband : marriage.wife, people),
});
