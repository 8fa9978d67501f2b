import { isJsonObject, isPartialDate, type Json } from "@motlan/kernel";
import type { Type } from "@motlan/rules";

/**
 * Whether an answer is not yet what rules take it for, so that nothing is worked out of it: a date as somebody types it
 * (1/13/2027), rows in one of which such a date stands, or what are no rows at all.
 */
export const isHalfTyped = (value: Json, type: Type): boolean => {
  if (type.kind === "date") return typeof value === "string" && !isPartialDate(value);
  if (type.kind !== "list" || value === null) return false;
  return !Array.isArray(value) || value.some((row: Json) => isRowHalfTyped(row, type.of));
};

const isRowHalfTyped = (row: Json, type: Type): boolean => {
  if (type.kind !== "context") return false;
  if (!isJsonObject(row)) return true;
  return Object.entries(type.members).some(([name, of]) => isHalfTyped(row[name] ?? null, of));
};
