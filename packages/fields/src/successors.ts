import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import { standingNow } from "./dated.ts";
import type { Commune, Reference, Units } from "./reference.ts";
import { communeOf } from "./units.ts";

/** What a commune is on a day: itself, or those that came in its place. */
export const communesNow = (units: Units, code: string, day: string): readonly Commune[] =>
  standingNow((one) => communeOf(units, one), code, day);

/** A place in the units of today, where its commune has ended and exactly one came in its place; else as it is. */
export const inUnitsOfToday = (value: Json, { units, today }: Reference): Json => {
  if (!isJsonObject(value) || typeof value["commune"] !== "string" || today === undefined) return value;
  const now = communesNow(units, value["commune"], today);
  const [one] = now;
  return one && now.length === 1 ? { ...value, province: one.province, commune: one.code } : value;
};
