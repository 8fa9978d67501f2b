import { type Condition, itemsOf, type NeutralForm, type NeutralItem, type Values } from "./neutral-form.ts";
import type { Sample } from "./sample.ts";

const perSection = 10;
const options = ["on-time", "late", "again", "other"];

/** Seven kinds in turn, and every third field hangs on the one that begins its section's half. */
const itemOf = (index: number, before: readonly NeutralItem[]): NeutralItem => {
  const key = `q${index}`;
  const head = before[index - (index % 5)];
  const when = index % 5 !== 0 && index % 3 === 0 && head ? conditionOn(head) : undefined;
  const conditions = when && head ? { when, whenAll: [...(head.whenAll ?? []), when] } : {};
  const required = index % 2 === 0;
  const item = { key, ...conditions };
  switch (index % 7) {
    case 0:
      return { ...item, kind: "text", rules: { required, pattern: "^[A-Z]{2}[0-9]{4}$" } };
    case 1:
      return { ...item, kind: "number", rules: { required, min: 0, max: 1000 } };
    case 2:
      return { ...item, kind: "date", rules: { required } };
    case 3:
      return { ...item, kind: "select", options, rules: { required } };
    case 4:
      return { ...item, kind: "checkbox" };
    case 5:
      return index > 7 ? { ...item, kind: "number", rules: { gte: "q1" } } : { ...item, kind: "number" };
    default:
      return { ...item, kind: "text", rules: { required } };
  }
};

const conditionOn = ({ key, kind }: NeutralItem): Condition | undefined => {
  if (kind === "number") return { op: "gt", field: key, value: 100 };
  if (kind === "checkbox") return { op: "eq", field: key, value: true };
  return kind === "select" ? { op: "eq", field: key, value: "late" } : undefined;
};

/** A form of so many fields, the same each time. */
const formOf = (size: number): NeutralForm => {
  const items: NeutralItem[] = [];
  while (items.length < size) items.push(itemOf(items.length, items));
  const sections = Array.from({ length: Math.ceil(size / perSection) }, (_, index) => ({
    id: `s${index}`,
    items: items.slice(index * perSection, (index + 1) * perSection),
  }));
  return { pages: [{ id: "all", sections }] };
};

const valueOf = ({ kind, rules }: NeutralItem, index: number): unknown => {
  if (kind === "number") return 200 + (index % 90);
  if (kind === "date") return `2026-0${1 + (index % 9)}-1${index % 9}`;
  if (kind === "select") return options[index % 3 === 0 ? 0 : 1];
  if (kind === "checkbox") return index % 2 === 0;
  return rules?.pattern === undefined ? `Thôn ${index}, xã Yên Hòa` : "HN0123";
};

/** Filled in rightly. `q1` is the least that others are compared with. */
const rightValues = (form: NeutralForm): Values => ({
  ...Object.fromEntries(itemsOf(form).map((item, index) => [item.key, valueOf(item, index)])),
  q1: 150,
});

/** The same with every fifth field left out or wrong. */
const wrongValues = (form: NeutralForm): Values => {
  const values: Record<string, unknown> = { ...rightValues(form) };
  for (const [index, { key, rules }] of itemsOf(form).entries()) {
    if (index % 5 !== 2) continue;
    if (rules?.required) delete values[key];
    else if (rules?.max !== undefined) values[key] = rules.max + 1;
    else if (rules?.gte !== undefined) values[key] = 1;
  }
  return values;
};

export const ownForm: Sample = { formOf, rightValues, wrongValues };
