import { type CharRange, type CharTest, not, rangesOf } from "./char-sets.ts";
import { type CharItem, codeOf, nothing, readEscape } from "./read-char.ts";
import type { Reader } from "./reader.ts";

const readItem = (reader: Reader): CharItem => {
  const { at } = reader;
  if (reader.peek() === "\\") return readEscape(reader);
  const char = reader.take();
  if (char === "[" || char === "") reader.fail("class", at);
  return codeOf(char);
};

const isMinus = (reader: Reader, ahead = 0): boolean => reader.peek(ahead) === "-" && reader.peek(ahead + 1) === "[";

/** A hyphen stands for itself where it makes no range: first, last, and after a range or an escape of a set. */
const isRange = (reader: Reader): boolean =>
  reader.peek() === "-" && reader.peek(1) !== "]" && !isMinus(reader) && !isMinus(reader, 1);

const readRange = (reader: Reader, at: number, from: number): CharRange => {
  reader.take();
  const bare = reader.peek() === "-";
  const to = readItem(reader);
  if (typeof to === "number" && !bare && from <= to) return [from, to];
  reader.fail("range", at);
  return [from, from];
};

/** Sets like `\\d` in one class: each is asked of each character, and there are not so many. */
const maxSets = 32;

interface Parts {
  readonly ranges: CharRange[];
  readonly tests: CharTest[];
}

const readPart = (reader: Reader, { ranges, tests }: Parts): void => {
  const { at } = reader;
  const bare = reader.peek() === "-";
  const item = readItem(reader);
  if (bare && isRange(reader)) reader.fail("range", at);
  if (typeof item !== "number") tests.push(item);
  else ranges.push(isRange(reader) ? readRange(reader, at, item) : [item, item]);
};

/** What is taken away: `-[aeiou]` before the closing bracket. */
const readMinus = (reader: Reader): CharTest => {
  if (!isMinus(reader)) return nothing;
  reader.take();
  return readClass(reader);
};

/** `[a-z]`, `[^\s,]`, `[a-z-[aeiou]]` (XML Schema 1.1 part 2, G.4.1). */
export const readClass = (reader: Reader): CharTest => {
  const { at } = reader;
  reader.take();
  const negated = reader.skip("^");
  const parts: Parts = { ranges: [], tests: [] };
  const isEmpty = (): boolean => parts.ranges.length + parts.tests.length === 0;
  const ends = (): boolean => ["]", ""].includes(reader.peek()) || isMinus(reader);
  while (!ends() || (isEmpty() && reader.peek() === "-")) readPart(reader, parts);
  const minus = readMinus(reader);
  if (isEmpty() || !reader.skip("]")) reader.fail("class", at);
  if (parts.tests.length > maxSets) reader.fail("too-large", at);
  const tests = [rangesOf(parts.ranges, reader.flags.includes("i")), ...parts.tests];
  const some: CharTest = (code) => tests.some((test) => test(code));
  const group = negated ? not(some) : some;
  return minus === nothing ? group : (code) => group(code) && !minus(code);
};
