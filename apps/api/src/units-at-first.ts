import { createHash } from "node:crypto";
import type { Catalogue } from "@motlan/procedure";

type Units = Catalogue["units"];

const versions = new WeakMap<Units, string>();

/** What the units are now: another catalogue, another version. */
export const versionOf = (units: Units): string => {
  const before = versions.get(units);
  if (before !== undefined) return before;
  const made = createHash("sha256").update(JSON.stringify(units)).digest("base64url").slice(0, 12);
  versions.set(units, made);
  return made;
};

/** What a form begins with: the provinces, and where their communes are to be fetched. */
export const unitsAtFirst = (units: Units): Units => ({
  provinces: units.provinces,
  communes: [],
  version: versionOf(units),
  lacking: [...new Set(units.provinces.map(({ code }) => code))],
});
