import { maxLength } from "../strings.ts";
import type { Program, Step } from "./compile.ts";
import { codeOf } from "./read-char.ts";
import { type Replacement, readReplacement } from "./replacement.ts";
import { isTooCostly, type Slots, Trace, traceOf } from "./trace.ts";

const [firstSurrogate, lastSurrogate] = [0xd800, 0xdfff];

const codesOf = (text: string): readonly number[] => {
  const codes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= firstSurrogate && unit <= lastSurrogate) return codesOfPairs(text);
    codes.push(unit);
  }
  return codes;
};

const codesOfPairs = (text: string): readonly number[] => {
  const codes: number[] = [];
  for (const char of text) codes.push(codeOf(char));
  return codes;
};

const hasMatch = (trace: Trace, length: number): boolean => {
  for (let pos = 0; pos <= length; pos += 1) if (trace.startsAt(pos)) return true;
  return false;
};

/** Whether the pattern matches somewhere in the text; null where that would cost more than a run may. */
export const matches = (program: Program, text: string): boolean | null => {
  const codes = codesOf(text);
  if (program.line !== null) return isTooCostly(program, codes) ? null : hasLine(program.line, codes);
  const trace = traceOf(program, codes);
  return trace === null ? null : hasMatch(trace, codes.length);
};

/** Of a pattern that has one way from its start to its end: whether that way leads through the text from some place. */
const hasLine = (line: readonly Step[], codes: readonly number[]): boolean => {
  for (let from = 0; from <= codes.length; from += 1) if (leadsThrough(line, codes, from)) return true;
  return false;
};

const leadsThrough = (line: readonly Step[], codes: readonly number[], from: number): boolean => {
  let pos = from;
  for (const { takes, holds } of line) {
    if (takes === null) {
      if (holds !== null && !holds(codes, pos)) return false;
    } else {
      const code = codes[pos];
      if (code === undefined || !takes(code)) return false;
      pos += 1;
    }
  }
  return true;
};

/** From left to right; null if the pattern matches the empty text, which F&O 3.1 has as an error (FORX0003). */
const findAll = (program: Program, codes: readonly number[]): readonly Slots[] | null => {
  const trace = traceOf(program, codes);
  if (trace === null || hasMatch(new Trace(program, []), 0)) return null;
  const found: Slots[] = [];
  for (let pos = 0; pos < codes.length; ) {
    const slots = trace.startsAt(pos) ? trace.follow(pos) : undefined;
    if (slots !== undefined) found.push(slots);
    pos = slots?.[1] ?? pos + 1;
  }
  return found;
};

/** The pieces between the matches: one more than there are matches. */
const piecesOf = (chars: readonly string[], found: readonly Slots[]): readonly string[] => {
  const starts = [0, ...found.map((slots) => slots[1] ?? 0)];
  return starts.map((start, index) => chars.slice(start, found[index]?.[0]).join(""));
};

/** The text between the matches (DMN 1.5, 10.3.4.3); null as `replaceAll`. */
export const split = (program: Program, text: string): readonly string[] | null => {
  const chars = Array.from(text);
  const found = findAll(program, codesOf(text));
  return found === null ? null : piecesOf(chars, found);
};

/** How long all that is put in may be. */
const lengthOf = (parts: Replacement, found: readonly Slots[]): number => {
  let length = 0;
  for (const slots of found) {
    for (const part of parts)
      length += typeof part === "string" ? part.length : 2 * ((slots[2 * part + 1] ?? 0) - (slots[2 * part] ?? 0));
  }
  return length;
};

/** Each match replaced; null if the pattern matches the empty text, if the replacement is none, or makes too long a text. */
export const replaceAll = (program: Program, text: string, replacement: string): string | null => {
  const chars = Array.from(text);
  const found = findAll(program, codesOf(text));
  const parts = program.literal ? [replacement] : readReplacement(replacement, program.groups);
  if (found === null || parts === null) return null;
  const [first = "", ...rest] = piecesOf(chars, found);
  if (lengthOf(parts, found) + text.length > maxLength) return null;
  const filled = found.map((slots) =>
    parts.map((part) => (typeof part === "string" ? part : chars.slice(slots[2 * part], slots[2 * part + 1]).join(""))),
  );
  return first + rest.map((piece, index) => (filled[index] ?? []).join("") + piece).join("");
};
