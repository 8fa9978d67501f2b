import { kept, parentIn } from "../../records/filed-birth.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import { recordNumber } from "../../records/record-number.ts";
import { nameRecord } from "../../records/vietnamese-keys.ts";
import { bornRecord } from "./known-person.ts";

/** A child who came into the register by a filed birth. */
export interface FiledPerson {
  readonly personalId: string;
  readonly birth: JsonObject;
}

const filedFrom = ({ input }: Entry): FiledPerson => ({
  personalId: textAt(input, "soDinhDanh"),
  birth: objectAt(input, "khaiSinh"),
});

const filedPeople = (journal: Journal): readonly FiledPerson[] =>
  journal
    .entries()
    .filter(({ service }) => service === "file")
    .map(filedFrom);

export const filedPerson = (journal: Journal, personalId: string): FiledPerson | undefined =>
  filedPeople(journal).find((filed) => filed.personalId === personalId);

/** The filed children of a parent. */
export const filedChildren = (journal: Journal, parent: string): readonly JsonObject[] =>
  filedPeople(journal)
    .filter(({ birth }) => [parentIn(birth, "me"), parentIn(birth, "cha")].includes(parent))
    .map(({ personalId, birth }) => ({ maBanGhi: recordNumber("DC", personalId), ...bornRecord(personalId, birth) }));

const parentRecord = (people: PeopleIndex, id: string | undefined): JsonObject | null => {
  const parent = id === undefined ? undefined : people.person(id);
  return parent === undefined ? null : { soDinhDanh: parent.personalId, hoVaTen: nameRecord(parent.name) };
};

/** The record of a filed child. */
export const filedRecord = ({ personalId, birth }: FiledPerson, people: PeopleIndex): JsonObject => ({
  soDinhDanh: personalId,
  ...kept(birth, ["hoVaTen", "ngaySinh", "gioiTinh", "danToc", "quocTich", "queQuan", "noiSinh"]),
  tinhTrangHonNhan: "1",
  giayTo: null,
  voChong: null,
  me: parentRecord(people, parentIn(birth, "me")),
  cha: parentRecord(people, parentIn(birth, "cha")),
  con: [],
});
