import { isPartialDate } from "@motlan/kernel";
import { Big } from "big.js";
import { numOf } from "../number/text.ts";
import { DayTime, parseDayTime } from "../time/day-time.ts";
import type { Shape } from "../type.ts";
import { isDay } from "./days.ts";
import { Callable, type Inner, isContext, isInnerList, Range } from "./inner.ts";
import { isLate, type LateShape, late } from "./late.ts";
import { Span } from "./span.ts";

export type Conform = (value: Inner) => Inner;

const unless =
  (fits: (value: Inner) => boolean): Conform =>
  (value) =>
    fits(value) ? value : null;

const ofText =
  (read: (text: string) => Inner | undefined, isRead: (value: Inner) => boolean): Conform =>
  (value) =>
    typeof value === "string" ? (read(value) ?? null) : isRead(value) ? value : null;

const isOfDays = (value: Inner): boolean => value instanceof Span;

const isDateText = (value: Inner): boolean =>
  typeof value === "string" ? isDay(value) || isPartialDate(value) : isOfDays(value);

const ofNumber: Conform = (value) => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? (numOf(value) ?? null) : value instanceof Big ? value : null;
};

const atoms: Readonly<Record<Exclude<Extract<Shape, string>, LateShape>, Conform>> = {
  null: () => null,
  boolean: unless((value) => typeof value === "boolean"),
  number: ofNumber,
  text: unless((value) => typeof value === "string"),
  date: unless(isDateText),
  duration: ofText(parseDayTime, (value) => value instanceof DayTime || isOfDays(value)),
  function: unless((value) => value instanceof Callable),
};

const ofLate = (shape: LateShape): Conform => {
  const { read, is } = late().kinds[shape];
  return ofText(read, is);
};

/** What JSON has no form of is put into its own once, where it is read; all else is left as it is and checked in use. */
export const isReadAnew = (shape: Shape): boolean => {
  if (typeof shape === "string") return shape === "duration" || isLate(shape);
  if ("members" in shape) return Object.values(shape.members).some(isReadAnew);
  return isReadAnew("list" in shape ? shape.list : shape.range);
};

const ofMembers = (members: Readonly<Record<string, Shape>>): Conform => {
  const conforms = Object.entries(members).map(([key, shape]): [string, Conform] => [key, conform(shape)]);
  return (value) => {
    if (!isContext(value)) return null;
    return Object.fromEntries(conforms.map(([key, of]) => [key, of(value[key] ?? null)]));
  };
};

const ofList = (shape: Shape): Conform => {
  if (!isReadAnew(shape)) return unless(isInnerList);
  const item = conform(shape);
  return (value) => (isInnerList(value) ? value.map(item) : null);
};

/**
 * What the environment gave, as the shape that the rule was checked with; null where it is not (a date half typed).
 * Lists and contexts are looked into when their items and members are read, each as its own shape, and not copied.
 */
export const conform = (shape: Shape): Conform => {
  if (typeof shape === "string") return isLate(shape) ? ofLate(shape) : atoms[shape];
  if ("range" in shape) return unless((value) => value instanceof Range);
  if ("list" in shape) return ofList(shape.list);
  return isReadAnew(shape) ? ofMembers(shape.members) : unless(isContext);
};
