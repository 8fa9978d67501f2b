import type { SyntaxNode } from "@lezer/common";
import { isDate } from "@motlan/kernel";
import { daysOfDuration } from "../run/span.ts";
import { partsOf, textOf } from "./nodes.ts";
import { type Reader, refuse, unsupported } from "./reader.ts";
import type { Syntax } from "./syntax.ts";

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "'": "'", "\\": "\\" };

const codePoint = (hex: string): string | undefined => {
  const point = Number.parseInt(hex, 16);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : undefined;
};

/** The text of a string literal, undefined if it has an escape that FEEL has not (DMN 1.5, 10.3.1). */
const unescaped = (literal: string): string | undefined => {
  let known = true;
  const text = literal.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{6})|(.?))/gsu, (_, four, six, one) => {
    const hex: unknown = four ?? six;
    const plain = typeof hex === "string" ? codePoint(hex) : escapes[String(one)];
    known &&= plain !== undefined;
    return plain ?? "";
  });
  return known ? text : undefined;
};

export const readString = (node: SyntaxNode, reader: Reader): Syntax => {
  const value = unescaped(textOf(reader.source, node));
  if (value === undefined) return refuse(reader, node, ["rule-literal", { expected: "text", hint: "escape" }]);
  return { kind: "literal", value, from: node.from, to: node.to };
};

/** Whole numbers only for now: a fraction would need decimal arithmetic to be exact. */
export const readNumber = (node: SyntaxNode, reader: Reader): Syntax => {
  const text = textOf(reader.source, node).replace(/\s+/gu, "");
  if (!/^-?\d+$/u.test(text))
    return unsupported(reader, node, { found: text, expected: "number", hint: "whole-numbers" });
  const value = Number(text) + 0;
  if (Number.isSafeInteger(value)) return { kind: "literal", value, from: node.from, to: node.to };
  return refuse(reader, node, ["rule-literal", { found: text, expected: "number", hint: "number-too-large" }]);
};

export const readBoolean = (node: SyntaxNode, reader: Reader): Syntax => ({
  kind: "literal",
  value: textOf(reader.source, node) === "true",
  from: node.from,
  to: node.to,
});

export const readNull = ({ from, to }: SyntaxNode): Syntax => ({ kind: "literal", value: null, from, to });

const dateOrDuration = (
  node: SyntaxNode,
  reader: Reader,
  literal: { kind: "date" | "duration"; text: string },
): Syntax => {
  const days = literal.kind === "duration" ? daysOfDuration(literal.text) : undefined;
  if (literal.kind === "date" ? isDate(literal.text) : days !== undefined) {
    return { ...literal, from: node.from, to: node.to };
  }
  const expected = literal.kind === "date" ? "yyyy-mm-dd" : "PnD";
  return refuse(reader, node, ["rule-literal", { found: literal.text, expected }]);
};

/** `@"2026-01-01"`, `@"P60D"`. */
const readAt = (node: SyntaxNode, reader: Reader, text: string): Syntax =>
  dateOrDuration(node, reader, { kind: /^-?P/u.test(text) ? "duration" : "date", text });

/** The text of a literal's only part, if that is a string. */
const onlyText = (node: SyntaxNode | undefined, reader: Reader): string | undefined => {
  const parts = node === undefined ? [] : partsOf(node);
  const [only] = parts;
  return parts.length === 1 && only?.name === "StringLiteral" ? unescaped(textOf(reader.source, only)) : undefined;
};

/** `date("…")`, `duration("…")`, `@"…"`: of a literal text, so that what it says is checked when it is published. */
export const readDateTime = (node: SyntaxNode, reader: Reader): Syntax => {
  const [first, parameters] = partsOf(node);
  if (first?.name === "AtLiteral") return readAt(node, reader, onlyText(first, reader) ?? "");
  const kind = first === undefined ? "" : textOf(reader.source, first);
  if (kind !== "date" && kind !== "duration") return unsupported(reader, node, { found: kind, hint: "dates-and-days" });
  const text = onlyText(parameters, reader);
  if (text === undefined) return unsupported(reader, node, { found: kind, hint: "literal-text" });
  return dateOrDuration(node, reader, { kind, text });
};
