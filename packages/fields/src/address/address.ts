import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import { alikePlaces } from "../alike-parts.ts";
import { titleIn } from "../code-list.ts";
import type { FieldType, PrintContext } from "../field-type.ts";
import { cleanParts, joinParts, readParts } from "../parts.ts";
import { inUnitsOfToday } from "../successors.ts";
import { unitNames } from "../units.ts";
import { type AddressFault, addressParts, homeCountry, validateAddress } from "./validate-address.ts";

const normalise = (input: Json): Json => {
  if (!isJsonObject(input)) return typeof input === "string" && input.trim() === "" ? null : input;
  const { country = homeCountry, ...rest } = cleanParts(input, addressParts);
  return Object.keys(rest).length === 0 && country === homeCountry ? null : { country, ...rest };
};

const countryName = (code: string | undefined, context: PrintContext): string | undefined =>
  code === undefined || code === homeCountry ? undefined : (titleIn("nationality", code, context) ?? code);

/**
 * A place where people live, in the two levels since 1 July 2025: `{ country, province, commune, detail }`, with
 * `original` where a paper's old address is kept in its own words. Abroad: `country` (ISO 3166 alpha-3) and `detail`.
 */
export const address = {
  ruleType: () => ({
    kind: "context",
    members: {
      country: { kind: "text" },
      province: { kind: "text" },
      commune: { kind: "text" },
      detail: { kind: "text" },
    },
  }),
  normalise,
  validate: validateAddress,
  renew: inUnitsOfToday,
  likeness: alikePlaces(addressParts),
  print: (value, context) => {
    const parts = readParts(value, addressParts);
    if (parts === null) return "";
    const names = unitNames(context.reference.units, parts);
    const printed = joinParts([parts["detail"], ...names, countryName(parts["country"], context)], ", ");
    return printed === "" ? (parts["original"] ?? "") : printed;
  },
} satisfies FieldType<AddressFault>;
