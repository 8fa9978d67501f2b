import { fieldType } from "@motlan/fields";
import { canonicalJson, type Instant, type Json, type Localized } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import type { Attributes, Literal } from "./prov-document.ts";

export const qualified = (name: string): Literal => ({ $: name, type: "prov:QUALIFIED_NAME" });

export const moment = (at: Instant): Literal => ({ $: at, type: "xsd:dateTime" });

/** A title in both languages. */
export const titled = ({ vi, en }: Localized): readonly Literal[] => [
  { $: vi, lang: "vi" },
  { $: en, lang: "en" },
];

export const labelled = (title: Localized | undefined): Attributes => (title ? { "prov:label": titled(title) } : {});

/** How a date is typed that is known to the year, the month or the day, by its length. */
const dateTypes: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

/** A value as a literal; one of several parts is JSON. */
export const valueLiteral = (value: Json, field: Field | undefined): Literal => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return { $: canonicalJson(value), type: "rdf:JSON" };
  const isDate = field !== undefined && fieldType(field.type).ruleType(field.params).kind === "date";
  const type = isDate ? dateTypes[value.length] : undefined;
  return type === undefined ? value : { $: value, type };
};
