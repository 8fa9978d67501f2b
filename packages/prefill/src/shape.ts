import { atPath, isJsonObject, type Json } from "@motlan/kernel";
import type { Shape } from "@motlan/procedure";

/** Takes a value out of a register's record, or builds an object of several; parts that are missing are left out. */
export const pick = (record: Json, shape: Shape): Json => {
  if (typeof shape === "string") return shape === "." ? record : (atPath(record, shape) ?? null);
  if (typeof shape["date-of"] === "string") return dateOf(pick(record, shape["date-of"]));
  const parts = Object.entries(shape).flatMap(([key, part]) => {
    const value = pick(record, part);
    return value === null ? [] : [[key, value] as const];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
};

/** The day of a local date and time, `2026-11-13T04:20` → `2026-11-13`. */
const dateOf = (value: Json): Json => (typeof value === "string" ? value.slice(0, 10) : null);

/** The top-level keys of a record that a shape reads: what a register is asked to send. */
export const keysOf = (shape: Shape): readonly string[] => [
  ...new Set(leavesOf(shape).map((path) => path.split(".")[0] ?? "")),
];

/** The paths that a shape reads; the record itself is none. */
export const leavesOf = (shape: Shape): readonly string[] => {
  if (typeof shape !== "string") return Object.values(shape).flatMap(leavesOf);
  return shape === "." ? [] : [shape];
};

/** The records of the list at a path: an object counts as a list of one; what is no object is no record. */
export const recordsAt = (record: Json, path: string): readonly Json[] => {
  const found = path === "." ? record : (atPath(record, path) ?? null);
  const all: readonly Json[] = Array.isArray(found) ? found : [found];
  return all.filter((it) => isJsonObject(it));
};
