import type { Instant, Json } from "@motlan/kernel";
import type { Journal } from "../records/journal.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../records/json-object.ts";
import { filedCorrections } from "./filed.ts";

interface Right {
  readonly at: Instant;
  readonly input: JsonObject;
}

/** What was put right, whichever owner did: registers tell each other at once. */
const rights = (journals: readonly Journal[]): readonly Right[] =>
  journals.flatMap((journal) =>
    filedCorrections(journal).flatMap(({ answered, input }) =>
      answered?.result === "da-sua" ? [{ at: answered.at, input }] : [],
    ),
  );

/** A register's answer with what was put right of its records, and of the people in them. */
export const putRight = (said: JsonObject, register: string, journals: readonly Journal[]): JsonObject =>
  rights(journals).reduce((before, right) => applied(before, register, right), said);

const applied = (said: JsonObject, register: string, { at, input }: Right): JsonObject => {
  const right = objectAt(input, "suaThanh");
  const isThisRecord = textAt(input, "nguon") === register && textAt(said, "maBanGhi") === textAt(input, "maBanGhi");
  const record = said["banGhi"];
  if (!isObject(record)) return said;
  if (isThisRecord) {
    const items = input["trong"];
    const inside = inItems(record, Array.isArray(items) ? items : [], right);
    return { ...said, banGhi: isObject(inside) ? inside : record, capNhat: later(said["capNhat"], at) };
  }
  const person = textAt(input, "soDinhDanh");
  const hasItems = Array.isArray(input["trong"]) && input["trong"].length > 0;
  if (person === "" || hasItems || textAt(said, "soDinhDanh") !== person) return said;
  return { ...said, banGhi: merged(record, right) };
};

const later = (said: Json | undefined, at: Instant): Instant => (typeof said === "string" && said > at ? said : at);

/** Inside lists, by the key that tells one of their records from the others. */
const inItems = (record: JsonObject, [item, ...more]: readonly Json[], right: JsonObject): Json => {
  if (!isObject(item)) return merged(record, right);
  const [list, key, is] = [textAt(item, "o"), textAt(item, "khoa"), item["la"]];
  const records = record[list];
  if (!Array.isArray(records)) return record;
  return {
    ...record,
    [list]: records.map((it) => (isObject(it) && it[key] === is ? inItems(it, more, right) : it)),
  };
};

/** Only what was asked for is there to be put right. A value in parts is put in part by part. */
const merged = (record: JsonObject, right: JsonObject): JsonObject => ({
  ...record,
  ...Object.fromEntries(
    Object.entries(right)
      .filter(([key]) => Object.hasOwn(record, key))
      .map(([key, value]) => {
        const before = record[key];
        return [key, isObject(before) && isObject(value) ? { ...before, ...value } : value];
      }),
  ),
});
