import { isPartialDate } from "@motlan/kernel";
import { Big } from "big.js";
import { isDay } from "../time/days.ts";
import type { Shape } from "../type.ts";
import { Callable, type Inner, isContext, isInnerList, Range } from "./inner.ts";
import { isLate, type LateShape } from "./late.ts";
import { Span } from "./span.ts";

/** Whether a value is of a shape as it stands. Null is of any, and not asked about. */
export type Fits = (value: Inner) => boolean;

type Atom = Exclude<Extract<Shape, string>, LateShape | "duration">;

export const fitsAtom: Readonly<Record<Atom, Fits>> = {
  null: () => false,
  boolean: (value) => typeof value === "boolean",
  number: (value) => (typeof value === "number" ? Number.isFinite(value) : value instanceof Big),
  text: (value) => typeof value === "string",
  date: (value) => (typeof value === "string" ? isDay(value) || isPartialDate(value) : value instanceof Span),
  function: (value) => value instanceof Callable,
};

/** Whether the values of a shape have a form of their own while a rule runs, that JSON has not. */
export const isReadAnew = (shape: Shape): boolean => {
  if (typeof shape === "string") return shape === "duration" || isLate(shape);
  if ("members" in shape) return Object.values(shape.members).some(isReadAnew);
  return isReadAnew("list" in shape ? shape.list : shape.range);
};

const fitsList = (fits: Fits): Fits => {
  return (value) => {
    if (!isInnerList(value)) return false;
    for (const item of value) if (item !== null && !fits(item)) return false;
    return true;
  };
};

const fitsMembers = (members: Readonly<Record<string, Shape>>): Fits => {
  const each = Object.entries(members).map(([key, shape]) => ({ key, fits: fitting(shape) }));
  return (value) => {
    if (!isContext(value)) return false;
    for (const { key, fits } of each) {
      const member = value[key] ?? null;
      if (member !== null && !fits(member)) return false;
    }
    return true;
  };
};

/** What has a form of its own fits nowhere: it is always read. */
export const fitting = (shape: Shape): Fits => {
  if (typeof shape === "string") return isLate(shape) || shape === "duration" ? () => false : fitsAtom[shape];
  if (isReadAnew(shape)) return () => false;
  if ("members" in shape) return fitsMembers(shape.members);
  return "range" in shape ? (value) => value instanceof Range : fitsList(fitting(shape.list));
};
