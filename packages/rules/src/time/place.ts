import { two } from "./clock.ts";
import { nameOfZone } from "./zone.ts";

/**
 * Whose clock shows a time: one at an offset from UTC, one of a zone, or, with neither, a local one that the value
 * does not name.
 */
export interface Place {
  /** Seconds east of UTC, at most 14 hours. */
  readonly offset: number | undefined;
  /** A name of the IANA database: `Asia/Ho_Chi_Minh`. */
  readonly zone: string | undefined;
}

/** 14 hours: XML Schema 1.1 part 2, 3.3.7; DMN 1.5, table 66. */
export const maxOffset = 14 * 3600;

const local: Place = { offset: undefined, zone: undefined };
const utc: Place = { offset: 0, zone: undefined };
// Seconds are not XML Schema's; but `time(11, 59, 45, duration("PT2H45M55S"))` has them and must be read as it is written.
const offsetText = /^([+-])(\d{2}):([0-5]\d)(?::([0-5]\d))?$/u;

const readOffset = (text: string): Place | undefined => {
  const match = offsetText.exec(text);
  if (match === null) return undefined;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (seconds > maxOffset) return undefined;
  return { offset: match[1] === "-" ? 0 - seconds : seconds, zone: undefined };
};

const readZone = (name: string): Place | undefined => {
  const zone = nameOfZone(name);
  return zone === undefined ? undefined : { offset: undefined, zone };
};

/** The place at the end of a time: nothing, `Z`, `+07:00` or `@Asia/Ho_Chi_Minh`. The standard's examples write `z` too. */
export const readPlace = (text: string): Place | undefined => {
  if (text === "") return local;
  if (text === "Z" || text === "z") return utc;
  return text.startsWith("@") ? readZone(text.slice(1)) : readOffset(text);
};

/** `Z`, `+07:00`, `-00:44:30`. */
export const textOfOffset = (offset: number): string => {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? "" : `:${two(size % 60)}`;
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${seconds}`;
};
