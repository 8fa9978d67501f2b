import { isJsonObject, type Json } from "@motlan/kernel";

/** Of a place there are an older paper's words alone: they may lead to one commune of today, or to several. */
export const isInOldWords = (value: Json): boolean =>
  isJsonObject(value) && typeof value["original"] === "string" && value["commune"] === undefined;
