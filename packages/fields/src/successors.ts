import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import type { Commune, Reference, Units } from "./reference.ts";
import { communeOf, hasEnded } from "./units.ts";

/**
 * What a commune is on a day: itself while it has not ended, else those that came in its place, and in theirs. One is an
 * answer; of several somebody has to choose. None where the code is unknown.
 */
export const communesNow = (units: Units, code: string, day: string): readonly Commune[] => {
  const seen = new Set<string>();
  const follow = (one: string): readonly Commune[] => {
    const commune = seen.has(one) ? undefined : communeOf(units, one);
    seen.add(one);
    if (commune === undefined) return [];
    return hasEnded(commune, day) ? (commune.successors ?? []).flatMap(follow) : [commune];
  };
  return follow(code);
};

/** A place in the units of today, where its commune has ended and exactly one came in its place; else as it is. */
export const inUnitsOfToday = (value: Json, { units, today }: Reference): Json => {
  if (!isJsonObject(value) || typeof value["commune"] !== "string" || today === undefined) return value;
  const now = communesNow(units, value["commune"], today);
  const [one] = now;
  return one && now.length === 1 ? { ...value, province: one.province, commune: one.code } : value;
};
