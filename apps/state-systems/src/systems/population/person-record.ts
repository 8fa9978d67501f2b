import type { Person } from "@motlan/population";
import type { JsonObject } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import { recordNumber } from "../../records/record-number.ts";
import { codedRecord, nameRecord, placeRecord } from "../../records/vietnamese-keys.ts";

const relative = (person: Person | undefined): JsonObject | null =>
  person === undefined ? null : { soDinhDanh: person.personalId, hoVaTen: nameRecord(person.name) };

const childRecord = (person: Person): JsonObject => ({
  maBanGhi: recordNumber("DC", person.personalId),
  ...relative(person),
  ngaySinh: person.birthDate,
  gioiTinh: person.sex,
});

const relativeBy = (people: PeopleIndex, id: string | undefined): JsonObject | null =>
  relative(id === undefined ? undefined : people.person(id));

const paperRecord = ({ paper }: Person): JsonObject | null =>
  paper === null ? null : { loai: paper.kind, so: paper.number, ngayCap: paper.issued, noiCap: paper.issuer };

const identityRecord = (person: Person): JsonObject => ({
  soDinhDanh: person.personalId,
  hoVaTen: nameRecord(person.name),
  ngaySinh: person.birthDate,
  gioiTinh: person.sex,
  danToc: codedRecord(person.ethnicity),
  quocTich: { ma: person.nationality.code, ten: person.nationality.name },
  queQuan: placeRecord(person.hometown),
  giayTo: paperRecord(person),
  thuongTru: placeRecord(person.permanent),
  tinhTrangHonNhan: person.maritalStatus,
  mucDoDinhDanh: String(person.identityLevel),
  ...(person.diedOn === undefined ? {} : { ngayChet: person.diedOn }),
});

/** A person with the keys of the population database (Law 26/2023/QH15, article 9), as provincial systems see them. */
export const personRecord = (person: Person, people: PeopleIndex, born: readonly JsonObject[]): JsonObject => ({
  ...identityRecord(person),
  me: relativeBy(people, person.mother),
  cha: relativeBy(people, person.father),
  voChong: relativeBy(people, person.spouse),
  con: [...people.childrenOf(person.personalId).map(childRecord), ...born],
});
