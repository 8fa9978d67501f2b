import { sameName as areSame } from "@motlan/kernel";
import { type JsonObject, textAt } from "./json-object.ts";

/** True if two names are written with the same letters and tones, whatever the case and the place of the marks. */
export const sameName = (one: JsonObject, other: JsonObject): boolean => areSame(lineOf(one), lineOf(other));

const lineOf = (name: JsonObject): string => ["ho", "chuDem", "ten"].map((part) => textAt(name, part)).join(" ");
