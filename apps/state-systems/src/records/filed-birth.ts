import { isPartialDate, type Json } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import { isObject, type JsonObject, objectAt, textAt } from "./json-object.ts";

/** True if a filed birth says who was born: a given name, a date, a sex. */
export const saysWhoWasBorn = (birth: JsonObject): boolean =>
  textAt(objectAt(birth, "hoVaTen"), "ten") !== "" &&
  isPartialDate(textAt(birth, "ngaySinh")) &&
  ["1", "2"].includes(textAt(birth, "gioiTinh"));

/** The personal number of a parent in a filed birth, or undefined where none was given. */
export const parentIn = (birth: JsonObject, parent: "me" | "cha"): string | undefined => {
  const id = textAt(objectAt(birth, parent), "soDinhDanh");
  return isPersonalId(id) ? id : undefined;
};

/** What a record keeps of a filed birth: whatever was said under these keys. */
export const kept = (birth: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key): [string, Json][] => (present(birth[key]) ? [[key, birth[key] ?? null]] : [])));

const present = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && value !== "" && !(isObject(value) && Object.keys(value).length === 0);
