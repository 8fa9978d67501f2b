import { mulberry32 } from "../../packages/population/src/random.ts";
import { type Condition, itemsOf, type NeutralForm, type NeutralItem, type Values } from "./neutral-form.ts";
import type { Sample } from "./sample.ts";

// The form of the peers' own benchmark: drawn with a fixed seed, number for number as there, so that figures compare.

const perSection = 10;
const options = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"];

/** What is the same at every size: a chain of conditions five deep, and fields that others are compared with. */
const beginning: readonly NeutralItem[] = [
  { key: "ind0", kind: "text" },
  ...[0, 1, 2, 3, 4, 5].map((index): NeutralItem => ({ key: `c${index}`, kind: "text", ...inChain(index) })),
  { key: "rows", kind: "repeat" },
  { key: "total", kind: "computed", compute: { op: "sumList" } },
  { key: "from", kind: "date", rules: { required: true } },
  { key: "until", kind: "date", rules: { gte: "from" } },
  { key: "nlow", kind: "number", rules: { required: true, min: 0, max: 1000 } },
  { key: "nhigh", kind: "number", rules: { gte: "nlow" } },
];

function inChain(index: number): Pick<NeutralItem, "when" | "whenAll"> {
  const whenAll = Array.from(
    { length: index },
    (_, above): Condition => ({ op: "eq", field: `c${above}`, value: "a" }),
  );
  const when = whenAll.at(-1);
  return when ? { when, whenAll } : {};
}

const kinds: readonly (readonly [below: number, kind: NeutralItem["kind"]])[] = [
  [0.34, "text"],
  [0.52, "number"],
  [0.62, "date"],
  [0.76, "select"],
  [0.83, "radio"],
  [0.9, "checkbox"],
  [1, "computed"],
];

type Draw = () => number;

const pick = <T>(from: readonly T[], draw: Draw): T => {
  const one = from[Math.floor(draw() * from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
};

const depthOf = ({ whenAll = [] }: NeutralItem): number => whenAll.length;

const canBeRead = (item: NeutralItem): boolean =>
  item.kind !== "computed" &&
  item.kind !== "date" &&
  depthOf(item) < 5 &&
  !/^c\d|ind0/.test(item.key) &&
  item.rules?.pattern === undefined;

/** On an earlier field: half of the time on one that hangs on another itself, mostly on one that is near. */
const drawParent = (before: readonly NeutralItem[], draw: Draw): NeutralItem => {
  const all = before.filter(canBeRead);
  const near = all.slice(-14);
  const chained = near.filter(({ when }) => when);
  if (draw() < 0.5 && chained.length > 0) return pick(chained, draw);
  return draw() < 0.85 ? pick(near, draw) : pick(all, draw);
};

const conditionOn = ({ key, kind, options: [first = ""] = [] }: NeutralItem): Condition => {
  if (kind === "number") return { op: "gt", field: key, value: 100 };
  if (kind === "checkbox") return { op: "eq", field: key, value: true };
  return { op: "eq", field: key, value: kind === "text" ? "yes" : first };
};

type Rules = NonNullable<NeutralItem["rules"]>;

const drawOwnRules = ({ kind, when }: NeutralItem, draw: Draw): Rules => {
  if (kind === "text") return draw() < 0.5 ? { pattern: "^[A-Z]{2}[0-9]{4}$" } : {};
  if (kind === "number") return { min: 0, max: 100_000 };
  return kind === "date" && !when && draw() < 0.3 ? { gte: "from" } : {};
};

const drawRules = (item: NeutralItem, draw: Draw): Rules | undefined => {
  if (draw() >= 0.55 || item.kind === "checkbox") return undefined;
  const required = draw() < 0.55 ? { required: true } : {};
  const rules = { ...required, ...drawOwnRules(item, draw) };
  return Object.keys(rules).length > 0 ? rules : { required: true };
};

const drawComputed = (before: readonly NeutralItem[], draw: Draw): Pick<NeutralItem, "compute"> => {
  const numbers = before.filter(({ kind, when }) => kind === "number" && !when);
  const refs = new Set([0, 1, 2].map(() => pick(numbers, draw).key));
  return { compute: { op: "sum", refs: [...refs], factor: pick([1, 2, 0.5], draw) } };
};

const offeredOf = (kind: NeutralItem["kind"]): Pick<NeutralItem, "options"> => {
  if (kind === "radio") return { options: options.slice(0, 3) };
  return kind === "select" ? { options } : {};
};

const drawItem = (before: readonly NeutralItem[], draw: Draw): NeutralItem => {
  const drawn = draw();
  const kind = kinds.find(([below]) => drawn < below)?.[1] ?? "computed";
  const item: NeutralItem = { key: `f${before.length}`, kind };
  if (kind === "computed") return { ...item, ...drawComputed(before, draw) };
  const parent = draw() < 0.33 ? drawParent(before, draw) : undefined;
  const when = parent && conditionOn(parent);
  const conditions = parent && when ? { when, whenAll: [...(parent.whenAll ?? []), when] } : {};
  const rules = drawRules({ ...item, ...conditions }, draw);
  return { ...item, ...offeredOf(kind), ...conditions, ...(rules ? { rules } : {}) };
};

const isScalar = ({ kind }: NeutralItem): boolean => kind !== "repeat";

/** A form of so many fields that are no list, the same each time. */
const formOf = (size: number): NeutralForm => {
  const draw = mulberry32(7919 + size);
  const scalars = beginning.filter(isScalar);
  const items = [...beginning];
  while (scalars.length < size - 1) {
    const item = drawItem(scalars, draw);
    scalars.push(item);
    items.push(item);
  }
  items.push({ key: "last", kind: "text" });
  const sections = Array.from({ length: Math.ceil(items.length / perSection) }, (_, index) => ({
    id: `s${index}`,
    items: items.slice(index * perSection, (index + 1) * perSection),
  }));
  return { pages: [{ id: "all", sections }] };
};

const drawText = ({ key, rules }: NeutralItem, isRead: boolean, isOn: boolean, draw: Draw): string => {
  if (/^c[0-5]$/.test(key)) return "a";
  if (rules?.pattern !== undefined) return `LV${1000 + Math.floor(draw() * 8999)}`;
  return isRead && isOn ? "yes" : `text ${Math.floor(draw() * 1000)}`;
};

const drawNumber = ({ key }: NeutralItem, isOn: boolean, draw: Draw): number => {
  if (key === "nlow") return isOn ? 150 : 50;
  if (key === "nhigh") return 500;
  return isOn ? 101 + Math.floor(draw() * 1000) : Math.floor(draw() * 100);
};

const drawDate = ({ key }: NeutralItem, draw: Draw): string =>
  key === "from" ? "2024-01-15" : `2024-0${3 + Math.floor(draw() * 6)}-1${Math.floor(draw() * 9)}`;

const drawOption = ({ options: [first, ...others] = [] }: NeutralItem, isOn: boolean, draw: Draw) =>
  isOn ? first : pick(others, draw);

const rows = [0, 1, 2].map((index) => ({ desc: `Item ${index + 1}`, amount: 10 + index }));

/** Filled in rightly, with about half of the conditions met. */
const rightValues = (form: NeutralForm): Record<string, unknown> => {
  const draw = mulberry32(5);
  const items = itemsOf(form);
  const read = new Set(items.map(({ when }) => when?.field));
  const values: Record<string, unknown> = {};
  for (const item of items) {
    const { key, kind } = item;
    if (kind === "repeat") values[key] = rows;
    if (kind === "repeat" || kind === "computed") continue;
    const isOn = draw() < 0.6;
    if (kind === "text") values[key] = drawText(item, read.has(key), isOn, draw);
    else if (kind === "number") values[key] = drawNumber(item, isOn, draw);
    else if (kind === "date") values[key] = drawDate(item, draw);
    else values[key] = kind === "checkbox" ? isOn : drawOption(item, isOn, draw);
  }
  return values;
};

const wrongFor = ({ kind, rules = {} }: NeutralItem): unknown => {
  if (rules.pattern !== undefined) return "bad!";
  if (rules.max !== undefined) return rules.max + 1;
  return kind === "date" ? "2020-01-01" : -5;
};

/** The same with every fifth field that has a rule left out or wrong. */
const wrongValues = (form: NeutralForm): Values => {
  const values: Record<string, unknown> = rightValues(form);
  const ruled = itemsOf(form).filter(({ kind, rules }) => rules && kind !== "computed");
  for (const [index, item] of ruled.entries()) {
    if (index % 5 !== 0) continue;
    if (item.rules?.required) delete values[item.key];
    else values[item.key] = wrongFor(item);
  }
  return values;
};

export const peersForm: Sample = { formOf, rightValues, wrongValues };
