import type { Reader } from "./reader.ts";
import { maxProgram, type Regex, type RegexRepeat, sizeOf } from "./syntax.ts";

type Times = Pick<RegexRepeat, "min" | "max">;

const times: Readonly<Record<string, Times>> = {
  "?": { min: 0, max: 1 },
  "*": { min: 0, max: Number.POSITIVE_INFINITY },
  "+": { min: 1, max: Number.POSITIVE_INFINITY },
};

const readDigits = (reader: Reader): string => {
  let digits = "";
  while (/^[0-9]$/u.test(reader.peek())) digits += reader.take();
  return digits;
};

/** `n}`, `n,}` or `n,m}`. */
const readTimes = (reader: Reader, at: number): Times => {
  const least = readDigits(reader);
  const most = reader.skip(",") ? readDigits(reader) : least;
  const [min, max] = [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  if (least === "" || max < min || !reader.skip("}")) reader.fail("quantifier", at);
  return { min, max };
};

/** What was read, as often as the quantifier says that may stand after it. */
export const readQuantifier = (reader: Reader, of: Regex): Regex => {
  const { at } = reader;
  const counted = reader.skip("{");
  const found = counted ? readTimes(reader, at) : times[reader.peek()];
  if (found === undefined) return of;
  if (!counted) reader.take();
  const repeat: Regex = { kind: "repeat", of, ...found, lazy: reader.skip("?") };
  if (sizeOf(repeat) > maxProgram) reader.fail("too-large", at);
  return repeat;
};
