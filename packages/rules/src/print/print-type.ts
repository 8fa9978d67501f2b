import type { Shape } from "../type.ts";
import { isPlainName } from "./print-text.ts";

const named: Readonly<Record<Extract<Shape, string>, string | undefined>> = {
  boolean: "boolean",
  number: "number",
  text: "string",
  date: "date",
  time: "time",
  "date-time": "date and time",
  duration: "days and time duration",
  months: "years and months duration",
  null: undefined,
  function: undefined,
};

const ofMembers = (members: Readonly<Record<string, Shape>>): string | undefined => {
  const entries = Object.entries(members).map(([key, shape]) => [key, printType(shape)] as const);
  const isKnown = entries.length > 0 && entries.every(([key, type]) => isPlainName(key) && type !== undefined);
  return isKnown ? `context<${entries.map(([key, type]) => `${key}: ${type}`).join(", ")}>` : undefined;
};

/** A type as FEEL names it after a parameter (DMN 1.5, 10.3.2); undefined of what has no name there. */
export const printType = (shape: Shape): string | undefined => {
  if (typeof shape === "string") return named[shape];
  if ("members" in shape) return ofMembers(shape.members);
  const of = printType("list" in shape ? shape.list : shape.range);
  return of && `${"list" in shape ? "list" : "range"}<${of}>`;
};
