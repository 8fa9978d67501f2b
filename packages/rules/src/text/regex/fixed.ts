import type { CharTest } from "./char-sets.ts";
import type { Program } from "./compile.ts";
import { textEnd, textStart } from "./syntax.ts";

/** Whether the whole of a text is as a pattern says; undefined where the pattern itself has to be asked. */
export type Fixed = (text: string) => boolean | undefined;

const ascii = 0x80;
const [firstSurrogate, lastSurrogate] = [0xd800, 0xdfff];

/** One byte for each ASCII character that may stand at a place, row after row. */
const tableOf = (places: readonly CharTest[]): Uint8Array =>
  Uint8Array.from(places.flatMap((takes) => Array.from({ length: ascii }, (_, code) => Number(takes(code)))));

/**
 * Of a pattern that is so many characters and no more, from the start of the text to its end (`^[A-Z]{2}[0-9]{4}$`), as
 * most patterns in forms are: looked for in the text as it is. Null of any other.
 */
export const fixedOf = ({ line }: Program): Fixed | null => {
  const [first, ...rest] = line ?? [];
  if (first?.holds !== textStart || rest.pop()?.holds !== textEnd) return null;
  const places: CharTest[] = [];
  for (const { takes } of rest) {
    if (takes === null) return null;
    places.push(takes);
  }
  const table = tableOf(places);
  return (text) => {
    // A character may be two units long.
    if (text.length !== places.length) return text.length < places.length ? false : undefined;
    for (let place = 0; place < places.length; place += 1) {
      const unit = text.charCodeAt(place);
      if (unit >= ascii) {
        if (unit >= firstSurrogate && unit <= lastSurrogate) return undefined;
        if (places[place]?.(unit) !== true) return false;
      } else if (table[place * ascii + unit] === 0) return false;
    }
    return true;
  };
};
