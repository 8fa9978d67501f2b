import type { RefusalCode } from "../http/answer.ts";
import { filedRecords, mayBeNumber } from "./filed-records.ts";
import type { Journal } from "./journal.ts";
import { type JsonObject, objectAt, textAt } from "./json-object.ts";

const numberIn = (input: JsonObject, key: string): string => textAt(objectAt(input, key), "soDinhDanh");

/** The guardian of somebody by a registration that stands: number, where there is one, and name. */
export const guardianOf = (journal: Journal, ward: string): JsonObject | undefined => {
  const entry = filedRecords(journal, "guardianship").find(({ input }) => numberIn(input, "duocGiamHo") === ward);
  return entry && objectAt(entry.input, "giamHo");
};

/** What stands against a guardianship: it is of one of the two kinds, the two are two, and a ward has one guardian. */
export const checkGuardianship = (journal: Journal, input: JsonObject): RefusalCode | undefined => {
  const [guardian, ward] = [numberIn(input, "giamHo"), numberIn(input, "duocGiamHo")];
  const isKind = ["1", "2"].includes(textAt(input, "loaiGiamHo"));
  const isSame = ward !== "" && guardian === ward;
  if (!isKind || isSame || ![guardian, ward].every(mayBeNumber)) return "SAI_DINH_DANG";
  return ward !== "" && guardianOf(journal, ward) ? "DA_CO_GIAM_HO" : undefined;
};
