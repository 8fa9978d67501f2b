import type { Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import { hasEnded } from "../dated.ts";
import type { FieldType } from "../field-type.ts";
import { cleanParts, joinParts, readParts } from "../parts.ts";
import { inUnitsOfToday } from "../successors.ts";
import { communeOf, isNotHere, unitNames } from "../units.ts";

const names = ["province", "commune"] as const;

const normalise = (input: Json): Json => {
  if (!isJsonObject(input)) return typeof input === "string" && input.trim() === "" ? null : input;
  const parts = cleanParts(input, names);
  return Object.keys(parts).length === 0 ? null : parts;
};

/** A commune, with the province it is in: `{ province, commune }`. */
export const commune = {
  ruleType: () => ({ kind: "context", members: { province: { kind: "text" }, commune: { kind: "text" } } }),
  normalise,
  validate: (value, _params, { units, today = "" }) => {
    if (value === null) return [];
    const parts = readParts(value, names);
    if (parts === null) return [issue("commune-malformed")];
    if (parts["commune"] === undefined) return [issue("commune-missing", "", { part: "commune" })];
    if (isNotHere(units, parts["province"], parts["commune"])) return [];
    const known = communeOf(units, parts["commune"]);
    if (known === undefined || known.province !== parts["province"])
      return [issue("commune-unknown", "", { part: "commune" })];
    return hasEnded(known, today) ? [issue("commune-ended", "", { part: "commune" })] : [];
  },
  renew: inUnitsOfToday,
  print: (value, { reference }) => joinParts(unitNames(reference.units, readParts(value, names) ?? {}), ", "),
} satisfies FieldType<"commune-malformed" | "commune-missing" | "commune-unknown" | "commune-ended">;
