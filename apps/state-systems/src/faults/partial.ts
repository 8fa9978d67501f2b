import type { JsonObject } from "../records/json-object.ts";
import type { Chance } from "./chance.ts";
import type { Fault } from "./fault.ts";
import { withRecord } from "./record-in.ts";

/** The record without half of its keys, and without one at least. */
const half = (record: JsonObject, chance: Chance): JsonObject => {
  const keys = Object.keys(record).toSorted((one, other) => chance(one) - chance(other));
  const left = new Set(keys.slice(Math.ceil(keys.length / 2)));
  return Object.fromEntries(Object.entries(record).filter(([key]) => left.has(key)));
};

export const partial: Fault = {
  title: { vi: "Thiếu trường", en: "Partial" },
  does: {
    vi: "Trả lời đúng, nhưng bỏ một nửa số trường được hỏi.",
    en: "Answers soundly, but leaves out half of the keys that were asked for.",
  },
  citizen: {
    vi: "Trường có thì được điền; trường thiếu thì phải tự khai.",
    en: "Finds filled what came, and states what did not.",
  },
  alsoSignIn: false,
  reply: async (call) => await withRecord(call, (record) => half(record, call.chance)),
};
