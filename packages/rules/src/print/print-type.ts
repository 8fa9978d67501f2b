import type { Type } from "../type.ts";
import { printKey } from "./print-text.ts";

const named: Readonly<Partial<Record<Type["kind"], string>>> = {
  boolean: "boolean",
  number: "number",
  text: "string",
  date: "date",
  time: "time",
  "date-time": "date and time",
  duration: "days and time duration",
  months: "years and months duration",
};

const ofMembers = (members: Readonly<Record<string, Type>>): string =>
  `context<${Object.entries(members)
    .map(([key, of]) => `${printKey(key)}: ${printType(of)}`)
    .join(", ")}>`;

/** A type as FEEL names it after a parameter (DMN 1.5, 10.3.2). */
export const printType = (type: Type): string => {
  switch (type.kind) {
    case "list":
      return `list<${printType(type.of)}>`;
    case "context":
      return ofMembers(type.members);
    case "function":
      return `function<${type.takes.map(printType).join(", ")}>->${printType(type.gives)}`;
    default:
      return named[type.kind] ?? type.kind;
  }
};
