import { isDate } from "@motlan/kernel";
import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { printText } from "./print-text.ts";
import { level, type Printed, printed } from "./printed.ts";

type Literal = Extract<Tree, { node: "literal" }>;

const ofNumber = (text: string): Printed => printed(text, text.startsWith("-") ? level.sign : level.atom);

const atom = (text: string): Printed => printed(text, level.atom);

/** What the items of lists and ranges are, however deep. */
const innermost = (shape: Shape | undefined): Shape | undefined => {
  if (typeof shape !== "object" || "members" in shape) return shape;
  return innermost("list" in shape ? shape.list : shape.range);
};

/** `@"…"` says by its letters what it is; where they would be taken for something else, the constructor says it. */
const ofTime = (text: string, shape: Shape | undefined): Printed => {
  if (shape === "time" && !/^\d\d:/u.test(text)) return printed(`time(${printText(text)})`, level.postfix);
  if (shape === "date-time" && !/^\d\d\d\d.*T/u.test(text))
    return printed(`date and time(${printText(text)})`, level.postfix);
  return atom(`@${printText(text)}`);
};

/** A full date is its own text in a tree: it is taken for a date unless its place says that it is a text. */
export const printLiteral = ({ value, shape }: Literal, as: Shape | undefined): Printed => {
  if (typeof value === "number") return ofNumber(String(value));
  if (typeof value !== "string") return atom(String(value));
  if (shape === "number") return ofNumber(value);
  if (shape !== undefined && shape !== "text") return ofTime(value, shape);
  const isText = shape === "text" || innermost(as) === "text" || !isDate(value);
  return atom(isText ? printText(value) : `@${printText(value)}`);
};
