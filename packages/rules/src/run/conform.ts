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

/** Whether the values of a shape have a form of their own while a rule runs, that JSON has not. */
export const isReadAnew = (shape: Shape): boolean => {
  if (typeof shape === "string") return shape === "duration" || isLate(shape);
  if ("members" in shape) return Object.values(shape.members).some(isReadAnew);
  return isReadAnew("list" in shape ? shape.list : shape.range);
};

type Fits = (value: Inner) => boolean;

const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);

const fitsMembers = (members: Readonly<Record<string, Shape>>): Fits => {
  const each = Object.entries(members).map(([key, shape]): [string, Fits] => [key, fitting(shape)]);
  return (value) => isContext(value) && each.every(([key, fits]) => fits(value[key] ?? null));
};

/** Whether a value is of a shape as it stands, as nearly all are: then nothing of it is put into another form. */
const fitting = (shape: Shape): Fits => {
  if (isReadAnew(shape)) return (value) => value === null;
  if (typeof shape === "string") {
    const as = conform(shape);
    return orNull((value) => as(value) === value);
  }
  if ("members" in shape) return orNull(fitsMembers(shape.members));
  if ("range" in shape) return orNull((value) => value instanceof Range);
  const fits = fitting(shape.list);
  return orNull((value) => isInnerList(value) && value.every(fits));
};

const ofMembers = (members: Readonly<Record<string, Shape>>): Conform => {
  const conforms = Object.entries(members).map(([key, shape]): [string, Conform] => [key, conform(shape)]);
  return (value) => {
    if (!isContext(value)) return null;
    return Object.fromEntries(conforms.map(([key, of]) => [key, of(value[key] ?? null)]));
  };
};

const ofList = (shape: Shape): Conform => {
  const item = conform(shape);
  return (value) => (isInnerList(value) ? value.map(item) : null);
};

/** What fits is taken as it is; else its parts are, each as its own shape. */
const unlessFitting = (shape: Shape, as: Conform): Conform => {
  const fits = fitting(shape);
  return (value) => (fits(value) ? value : as(value));
};

/**
 * What the environment gave, as the shape that the rule was checked with; null where it is not (a date half typed), and
 * null in the place of what is not inside a list or a context. Without this a rule that is right by its types could be
 * wrong by its values.
 */
export const conform = (shape: Shape): Conform => {
  if (typeof shape === "string") return isLate(shape) ? ofLate(shape) : atoms[shape];
  if ("range" in shape) return unless((value) => value instanceof Range);
  return unlessFitting(shape, "list" in shape ? ofList(shape.list) : ofMembers(shape.members));
};
