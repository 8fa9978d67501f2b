import { isDate } from "@motlan/kernel";
import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { printText } from "./print-text.ts";
import { level, type Printed, printed } from "./printed.ts";

type Literal = Extract<Tree, { node: "literal" }>;

const ofNumber = (text: string): Printed => printed(text, text.startsWith("-") ? level.sign : level.atom);

const atom = (text: string): Printed => printed(text, level.atom);

/** `@"…"` says by its letters what it is; where they would be taken for something else, the constructor says it. */
const ofTime = (text: string, shape: Shape): Printed => {
  if (shape === "time" && !/^\d\d:/u.test(text)) return printed(`time(${printText(text)})`, level.postfix);
  if (shape === "date-time" && !/^\d\d\d\d.*T/u.test(text))
    return printed(`date and time(${printText(text)})`, level.postfix);
  return atom(`@${printText(text)}`);
};

const shapeOf = (text: string): Shape => (isDate(text) ? "date" : "text");

export const printLiteral = ({ value, shape }: Literal): Printed => {
  if (typeof value === "number") return ofNumber(String(value));
  if (typeof value !== "string") return atom(String(value));
  const as = shape ?? shapeOf(value);
  if (as === "number") return ofNumber(value);
  return as === "text" ? atom(printText(value)) : ofTime(value, as);
};
