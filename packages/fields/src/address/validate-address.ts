import type { Issue, Json } from "@motlan/kernel";
import { issue } from "@motlan/kernel";
import { hasEnded } from "../dated.ts";
import { type Parts, readParts } from "../parts.ts";
import type { FieldParams, Reference } from "../reference.ts";
import { communeOf, isNotHere, provinceOf } from "../units.ts";

export const addressParts = ["country", "province", "commune", "detail", "original"] as const;

export const homeCountry = "VNM";

const maxLength = 300;

/** What may be wrong with an address. */
export type AddressFault =
  | "address-malformed"
  | "address-part-missing"
  | "address-province"
  | "address-commune"
  | "address-ended"
  | "address-too-long";

export const validateAddress = (
  value: Json,
  params: FieldParams,
  reference: Reference,
): readonly Issue<AddressFault>[] => {
  if (value === null) return [];
  const parts = readParts(value, addressParts);
  if (parts === null) return [issue("address-malformed")];
  const missing = missingParts(parts, params);
  return [...missing, ...(missing.length > 0 ? [] : wrongUnits(parts, reference)), ...tooLong(parts)];
};

const missingParts = (parts: Parts, { optionalParts = [] }: FieldParams): readonly Issue<AddressFault>[] => {
  const atHome = (parts["country"] ?? homeCountry) === homeCountry;
  return (atHome ? ["province", "commune", "detail"] : ["detail"])
    .filter((part) => parts[part] === undefined && !optionalParts.includes(part))
    .map((part) => issue("address-part-missing", "", { part }));
};

const wrongUnits = (parts: Parts, { units, today = "" }: Reference): readonly Issue<AddressFault>[] => {
  const { province, commune } = parts;
  if (province !== undefined && provinceOf(units, province) === undefined)
    return [issue("address-province", "", { part: "province" })];
  if (commune === undefined || isNotHere(units, province, commune)) return [];
  const known = communeOf(units, commune);
  if (known === undefined || known.province !== province) return [issue("address-commune", "", { part: "commune" })];
  return hasEnded(known, today) ? [issue("address-ended", "", { part: "commune" })] : [];
};

const tooLong = (parts: Parts): readonly Issue<AddressFault>[] =>
  addressParts
    .filter((part) => (parts[part] ?? "").length > maxLength)
    .map((part) => issue("address-too-long", "", { part, max: maxLength }));
