import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { nameRecord } from "../../records/vietnamese-keys.ts";

type Known = Pick<RegisterContext, "people" | "journalOf">;

/** Number, name, date of birth and sex of a new-born, of whom the register knows by a number given or a birth filed. */
const newBorn = ({ journalOf }: Known, personalId: string): JsonObject | undefined => {
  const entry = journalOf("population")
    .entries()
    .findLast(({ input, answer }) => [textAt(input, "soDinhDanh"), textAt(answer, "soDinhDanh")].includes(personalId));
  return entry && bornRecord(personalId, objectAt(entry.input, "khaiSinh"));
};

export const bornRecord = (personalId: string, birth: JsonObject): JsonObject => ({
  soDinhDanh: personalId,
  hoVaTen: objectAt(birth, "hoVaTen"),
  ngaySinh: textAt(birth, "ngaySinh"),
  gioiTinh: textAt(birth, "gioiTinh"),
});

/** Number, name, date of birth and sex of anybody who has a number, grown up or just born. */
export const knownPerson = (known: Known, personalId: string): JsonObject | undefined => {
  const person = known.people.person(personalId);
  return person === undefined
    ? newBorn(known, personalId)
    : {
        soDinhDanh: personalId,
        hoVaTen: nameRecord(person.name),
        ngaySinh: person.birthDate,
        gioiTinh: person.sex,
      };
};
