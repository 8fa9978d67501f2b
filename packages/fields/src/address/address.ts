import type { Json } from "@motlan/kernel";
import { isJsonObject } from "@motlan/kernel";
import { titleIn } from "../code-list.ts";
import type { FieldType, PrintContext } from "../field-type.ts";
import { cleanParts, joinParts, readParts } from "../parts.ts";
import { inUnitsOfToday } from "../successors.ts";
import { unitNames } from "../units.ts";
import { addressParts, homeCountry, validateAddress } from "./validate-address.ts";

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
  print: (value, context) => {
    const parts = readParts(value, addressParts);
    if (parts === null) return "";
    const names = unitNames(context.reference.units, parts);
    const printed = joinParts([parts["detail"], ...names, countryName(parts["country"], context)], ", ");
    return printed === "" ? (parts["original"] ?? "") : printed;
  },
  errors: [
    "address-malformed",
    "address-part-missing",
    "address-province",
    "address-commune",
    "address-ended",
    "address-too-long",
  ] as const,
  examples: [
    {
      value: { country: "VNM", province: "01", commune: "00004", detail: "Số 5, phố Đội Cấn" },
      printed: {
        vi: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
        en: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
      },
    },
    {
      value: { country: "KOR", detail: "12 Sejong-daero, Seoul" },
      printed: { vi: "12 Sejong-daero, Seoul, Hàn Quốc", en: "12 Sejong-daero, Seoul, South Korea" },
    },
  ],
  bad: [
    { input: { province: "01", detail: "Số 5" }, code: "address-part-missing" },
    { input: { province: "01", commune: "24133", detail: "Số 5" }, code: "address-commune" },
    { input: { province: "66", commune: "24121", detail: "Số 5" }, code: "address-ended" },
    { input: { province: "00", commune: "00004", detail: "Số 5" }, code: "address-province" },
    { input: { country: "KOR" }, code: "address-part-missing" },
    { input: { country: "KOR", detail: "x".repeat(301) }, code: "address-too-long" },
    { input: "Hà Nội", code: "address-malformed" },
  ],
} satisfies FieldType;
