import type { SyntaxNode } from "@lezer/common";
import { numOf } from "../number/text.ts";
import { isWritten } from "./is-written.ts";
import { partsOf, textOf, word } from "./nodes.ts";
import { argumentsOf } from "./read-call.ts";
import { type Reader, refuse } from "./reader.ts";
import { plainName } from "./scope.ts";
import type { LiteralKind, Syntax } from "./syntax.ts";
import { textOfString } from "./text-of-string.ts";

export const readString = (node: SyntaxNode, reader: Reader): Syntax => {
  const value = textOfString(textOf(reader.source, node));
  if (value === undefined) return refuse(reader, node, ["rule-literal", { expected: "text", hint: "escape" }]);
  return { kind: "literal", value, from: node.from, to: node.to };
};

/** `12`, `.5`, `1.2e3`: a number of JSON where that holds it exactly, else its text (DMN 1.5, 10.3.1.2). */
export const readNumber = (node: SyntaxNode, reader: Reader): Syntax => {
  const text = textOf(reader.source, node).replace(/\s+/gu, "");
  const { from, to } = node;
  const value = numOf(text);
  if (value === undefined) return refuse(reader, node, ["rule-literal", { found: text, expected: "number" }]);
  return typeof value === "number"
    ? { kind: "literal", value, from, to }
    : { kind: "written", as: "number", text, from, to };
};

export const readBoolean = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "literal",
  value: textOf(reader.source, node) === "true",
  from: node.from,
  to: node.to,
});

export const readNull = ({ from, to }: SyntaxNode): Syntax => ({ kind: "literal", value: null, from, to });

type TimeKind = Exclude<LiteralKind, "number">;

const expectedText: Readonly<Record<TimeKind, string>> = {
  date: "yyyy-mm-dd",
  time: "hh:mm:ss",
  "date-time": "yyyy-mm-ddThh:mm:ss",
  duration: "PnDTnHnMnS",
  months: "PnYnM",
};

const written = (node: SyntaxNode, reader: Reader, { as, text }: { as: TimeKind; text: string }): Syntax => {
  if (isWritten(as, text)) return { kind: "written", as, text, from: node.from, to: node.to };
  return refuse(reader, node, ["rule-literal", { found: text, expected: expectedText[as] }]);
};

const durationKind = (text: string): TimeKind => (isWritten("months", text) ? "months" : "duration");

/** `@"2026-01-01"`, `@"07:30:00"`, `@"P60D"`: what it says decides what it is. */
const kindOf = (text: string): TimeKind => {
  if (/^-?P/u.test(text)) return durationKind(text);
  if (/^\d\d:/u.test(text)) return "time";
  return text.includes("T") ? "date-time" : "date";
};

/** The text of a literal's only part, if that is a string. */
const onlyText = (node: SyntaxNode | undefined, reader: Reader): string | undefined => {
  const parts = node === undefined ? [] : partsOf(node);
  const [only] = parts;
  return parts.length === 1 && only?.name === "StringLiteral" ? textOfString(textOf(reader.source, only)) : undefined;
};

/** The same where it is named, or stands in brackets: `duration(from: "P1M")`. */
const toldText = ([argument, ...more]: ReturnType<typeof argumentsOf>): string | undefined => {
  if (argument === undefined || more.length > 0 || (argument.name?.text ?? "from") !== "from") return undefined;
  const { value } = argument;
  return value.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
};

const constructors: ReadonlyMap<string, (text: string) => TimeKind> = new Map<string, (text: string) => TimeKind>([
  ["date", () => "date"],
  ["time", () => "time"],
  ["date and time", () => "date-time"],
  ["duration", durationKind],
]);

/** `date("…")`, `@"…"` of a literal text are checked when the rule is published; of anything else it is a call. */
export const readDateTime = (node: SyntaxNode, reader: Reader): Syntax => {
  const [first, parameters] = partsOf(node);
  if (first?.name === "AtLiteral") {
    const text = onlyText(first, reader) ?? "";
    return written(node, reader, { as: kindOf(text), text });
  }
  const name = first === undefined ? "" : plainName(textOf(reader.source, first));
  const kind = constructors.get(name);
  const text = onlyText(parameters, reader);
  if (kind !== undefined && text !== undefined) return written(node, reader, { as: kind(text), text });
  const place = first ?? node;
  const of = argumentsOf(parameters, reader);
  const told = toldText(of);
  if (kind !== undefined && told !== undefined) return written(node, reader, { as: kind(told), text: told });
  return { kind: "call", name: word(name, place), of, from: node.from, to: node.to };
};
