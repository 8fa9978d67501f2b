import { Big } from "big.js";
import { numOf } from "../number/text.ts";
import { DayTime, parseDayTime } from "../time/day-time.ts";
import type { Shape } from "../type.ts";
import { type Fits, fitsAtom, fitting } from "./fitting.ts";
import { Between, type Inner, isContext, isInnerList, Range } from "./inner.ts";
import { isLate, type LateShape, late } from "./late.ts";
import { Span } from "./span.ts";

export type Conform = (value: Inner) => Inner;

const unless =
  (fits: Fits): Conform =>
  (value) =>
    fits(value) ? value : null;

const ofText =
  (read: (text: string) => Inner | undefined, isRead: (value: Inner) => boolean): Conform =>
  (value) =>
    typeof value === "string" ? (read(value) ?? null) : isRead(value) ? value : null;

const ofNumber: Conform = (value) => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string") return numOf(value) ?? null;
  return value instanceof Big || value instanceof Between ? value : null;
};

const atoms: Readonly<Record<Exclude<Extract<Shape, string>, LateShape>, Conform>> = {
  null: () => null,
  boolean: unless(fitsAtom.boolean),
  number: ofNumber,
  text: unless(fitsAtom.text),
  date: unless(fitsAtom.date),
  duration: ofText(parseDayTime, (value) => value instanceof DayTime || value instanceof Span),
  function: unless(fitsAtom.function),
};

const ofLate = (shape: LateShape): Conform => {
  const { read, is } = late().kinds[shape];
  return ofText(read, is);
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

/** What fits, as nearly all does, is taken as it is; else its parts are, each as its own shape. */
const unlessFitting = (shape: Shape, as: Conform): Conform => {
  const fits = fitting(shape);
  return (value) => (value === null || fits(value) ? value : as(value));
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
