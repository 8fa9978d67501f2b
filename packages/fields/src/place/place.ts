import type { Issue, Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import { homeCountry } from "../address/validate-address.ts";
import { alikePlaces } from "../alike-parts.ts";
import { titleIn } from "../code-list.ts";
import type { FieldType, PrintContext } from "../field-type.ts";
import { cleanParts, joinParts, type Parts, readParts } from "../parts.ts";
import type { FieldParams, Reference } from "../reference.ts";
import { communeOf, isNotHere, unitNames } from "../units.ts";

const names = ["facility", "detail", "commune", "province", "country", "original"] as const;
const maxLength = 300;

const normalise = (input: Json): Json => {
  if (typeof input === "string") return input.trim() === "" ? null : fromParts({ detail: input });
  return isJsonObject(input) ? fromParts(input) : input;
};

const fromParts = (input: { readonly [key: string]: Json }): Json => {
  const parts = cleanParts(input, names);
  return Object.keys(parts).length === 0 ? null : parts;
};

type PlaceFault = "place-malformed" | "place-part-missing" | "place-commune" | "place-too-long";

const missingParts = (parts: Parts, { optionalParts = [] }: FieldParams): readonly Issue<PlaceFault>[] => {
  if (parts["original"] !== undefined) return [];
  const atHome = (parts["country"] ?? homeCountry) === homeCountry;
  if (!atHome && parts["facility"] !== undefined) return [];
  return (atHome ? ["province", "commune"] : ["detail"])
    .filter((part) => parts[part] === undefined && !optionalParts.includes(part))
    .map((part) => issue("place-part-missing", "", { part }));
};

const wrongParts = (parts: Parts, { units }: Reference): readonly Issue<PlaceFault>[] => {
  const long = names.filter((part) => (parts[part] ?? "").length > maxLength);
  const { commune, province } = parts;
  const fits =
    commune === undefined || isNotHere(units, province, commune) || communeOf(units, commune)?.province === province;
  return [
    ...long.map((part) => issue("place-too-long", "", { part, max: maxLength })),
    ...(fits ? [] : [issue("place-commune", "", { part: "commune" })]),
  ];
};

const countryName = (code: string | undefined, context: PrintContext): string | undefined =>
  code === undefined || code === homeCountry ? undefined : (titleIn("nationality", code, context) ?? code);

/**
 * Where something happened: a facility, a commune, or both. `{ facility?, detail?, commune?, province?, country?,
 * original? }`, the last for what an old paper says in its own words.
 */
export const place = {
  ruleType: () => ({
    kind: "context",
    members: {
      facility: { kind: "text" },
      detail: { kind: "text" },
      commune: { kind: "text" },
      province: { kind: "text" },
      country: { kind: "text" },
    },
  }),
  normalise,
  validate: (value, params, reference) => {
    if (value === null) return [];
    const parts = readParts(value, names);
    if (parts === null) return [issue("place-malformed")];
    return [...missingParts(parts, params), ...wrongParts(parts, reference)];
  },
  likeness: alikePlaces(names),
  print: (value, context) => {
    const parts = readParts(value, names) ?? {};
    const units = unitNames(context.reference.units, parts);
    const country = countryName(parts["country"], context);
    const printed = joinParts([parts["facility"], parts["detail"], ...units, country], ", ");
    return printed === "" ? (parts["original"] ?? "") : printed;
  },
} satisfies FieldType<PlaceFault>;
