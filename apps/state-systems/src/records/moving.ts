import { isObject, type JsonObject, textAt } from "./json-object.ts";

/** True if an address names province and commune by their codes. */
export const isPlace = (place: JsonObject): boolean =>
  /^\d{2}$/u.test(textAt(place, "maTinh")) && /^\d{5}$/u.test(textAt(place, "maXa"));

/** The people whom a registration of residence names. */
export const membersIn = (input: JsonObject): readonly JsonObject[] => {
  const list = input["thanhVien"];
  return Array.isArray(list) ? list.filter((one): one is JsonObject => isObject(one)) : [];
};
