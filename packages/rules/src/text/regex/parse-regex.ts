import { type CharTest, rangesOf } from "./char-sets.ts";
import { compile, type Program } from "./compile.ts";
import { codeOf, readEscape } from "./read-char.ts";
import { readClass } from "./read-class.ts";
import { readQuantifier } from "./read-quantifier.ts";
import { Reader } from "./reader.ts";
import {
  type Anchor,
  maxPattern,
  maxProgram,
  type Regex,
  type RegexFailure,
  sizeOf,
  textEnd,
  textStart,
} from "./syntax.ts";

export type ParsedRegex = { readonly ok: true; readonly program: Program } | RegexFailure;

const newline = 10;
const anyButBreaks: CharTest = (code) => code !== newline && code !== 13;
const any: CharTest = () => true;

/** No line begins after a newline that ends the text, and none ends there. */
const lineStart: Anchor = (codes, pos) => pos === 0 || (pos < codes.length && codes[pos - 1] === newline);
const lineEnd: Anchor = (codes, pos) => codes[pos] === newline || (pos === codes.length && codes[pos - 1] !== newline);

const literal = (code: number, flags: string): Regex => ({
  kind: "char",
  takes: flags.includes("i") ? rangesOf([[code, code]], true) : (other) => other === code,
});

const readGroup = (reader: Reader): Regex => {
  const { at } = reader;
  reader.take();
  const captures = !reader.skip("?");
  if (!captures && !reader.skip(":")) {
    const looks = /^(?:[=!]|<[=!])/u.test(reader.peek() + reader.peek(1));
    reader.fail(looks ? "look-around" : "group", at);
  }
  if (captures) reader.groups += 1;
  const index = reader.groups;
  const of = readChoice(reader);
  if (!reader.skip(")")) reader.fail("group", at);
  return captures ? { kind: "group", index, of } : of;
};

const readEscaped = (reader: Reader): Regex => {
  const item = readEscape(reader);
  return typeof item === "number" ? literal(item, reader.flags) : { kind: "char", takes: item };
};

const readLiteral = (reader: Reader): Regex => {
  const { at } = reader;
  const char = reader.take();
  if ("?*+{".includes(char)) reader.fail("quantifier", at);
  if ("}]".includes(char)) reader.fail("character", at);
  return literal(codeOf(char), reader.flags);
};

const readAtom = (reader: Reader): Regex => {
  const char = reader.peek();
  if (char === "(") return readGroup(reader);
  if (char === "[") return { kind: "char", takes: readClass(reader) };
  if (char === "\\") return readEscaped(reader);
  if (!".^$".includes(char)) return readLiteral(reader);
  reader.take();
  if (char === ".") return { kind: "char", takes: reader.flags.includes("s") ? any : anyButBreaks };
  const [ofText, ofLine] = char === "^" ? [textStart, lineStart] : [textEnd, lineEnd];
  return { kind: "anchor", holds: reader.flags.includes("m") ? ofLine : ofText };
};

const readBranch = (reader: Reader): Regex => {
  const of: Regex[] = [];
  while (!["", "|", ")"].includes(reader.peek())) of.push(readQuantifier(reader, readAtom(reader)));
  return { kind: "sequence", of };
};

const readChoice = (reader: Reader): Regex => {
  const of = [readBranch(reader)];
  while (reader.skip("|")) of.push(readBranch(reader));
  return of.length === 1 && of[0] !== undefined ? of[0] : { kind: "choice", of };
};

const readPattern = (reader: Reader): Regex => {
  const regex = readChoice(reader);
  if (reader.peek() !== "") reader.fail("group", reader.at);
  if (sizeOf(regex) > maxProgram) reader.fail("too-large", 0);
  return regex;
};

/** A pattern as FEEL has it: XML Schema's with the additions of F&O 3.1, 5.6.1, less what no linear engine can run. */
export const parseRegex = (pattern: string, flags: string): ParsedRegex => {
  const unknown = flags.search(/[^smixq]/u);
  if (unknown >= 0) return { ok: false, at: unknown, problem: "flag" };
  const points = Array.from(pattern);
  const long = points.slice(0, maxPattern).join("").length;
  if (long < pattern.length) return { ok: false, at: long, problem: "too-long" };
  if (flags.includes("q")) {
    const of = points.map((point) => literal(codeOf(point), flags));
    return { ok: true, program: compile({ kind: "sequence", of }, { groups: 0, literal: true }) };
  }
  const reader = new Reader(pattern, flags);
  const regex = readPattern(reader);
  return reader.failure ?? { ok: true, program: compile(regex, { groups: reader.groups, literal: false }) };
};
