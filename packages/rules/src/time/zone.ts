import { secondsPerDay, textOfMonth } from "./clock.ts";
import { dayNumber } from "./days.ts";

/** A zone of the IANA database as the JavaScript engine knows it: server and browser each have their own copy. */
interface Zone {
  /** Its name in the engine, which for some is an older one: `Asia/Saigon`. */
  readonly name: string;
  readonly format: Intl.DateTimeFormat;
}

const makeZone = (name: string): Zone | undefined => {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset", year: "numeric" });
    return { name: format.resolvedOptions().timeZone, format };
  } catch {
    return undefined;
  }
};

// By lower case, which bounds the cache by the size of the database whatever is asked.
const zones = new Map<string, Zone>();
const identifier = /^[a-z][\w+-]*(?:\/[\w+-]+)*$/u;

const zoneNamed = (name: string): Zone | undefined => {
  const key = name.toLowerCase();
  const known = zones.get(key);
  if (known !== undefined) return known;
  // `Intl` takes `+07:00` for a zone, the IANA database does not.
  const made = identifier.test(key) ? makeZone(name) : undefined;
  if (made !== undefined) zones.set(key, made);
  return made;
};

/** The name of a zone, with the capitals that the engine has for it where it knows the zone by that name; undefined for none. */
export const nameOfZone = (name: string): string | undefined => {
  const known = zoneNamed(name)?.name;
  return known === undefined || known.toLowerCase() === name.toLowerCase() ? known : name;
};

const offsetText = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/u;
const unixEpoch = dayNumber("1970-01-01") * secondsPerDay;

/** The offset of a zone at a moment, in seconds east of UTC. The moment: seconds of UTC since the day before 0001-01-01. */
export const offsetAt = (zone: string, moment: number): number => {
  const text = zoneNamed(zone)?.format.format((moment - unixEpoch) * 1000) ?? "";
  const [, sign, hours, minutes, seconds] = offsetText.exec(text) ?? [];
  const offset = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return sign === "-" ? 0 - offset : offset;
};

/**
 * The offset of a zone where its clocks show a local date and time (seconds, counted as those of UTC above). A clock
 * that is set back shows an hour twice, one set forward skips an hour: both are taken at the earlier offset, the one
 * before the change.
 */
export const offsetOfLocal = (zone: string, local: number): number => {
  const earlier = offsetAt(zone, local - secondsPerDay);
  const later = offsetAt(zone, local + secondsPerDay);
  if (earlier === later || offsetAt(zone, local - earlier) === earlier) return earlier;
  return offsetAt(zone, local - later) === later ? later : earlier;
};

// The middle of each month sees summer time on both hemispheres, and Morocco's Ramadan. A set year near ours, since a
// pure function does not know today's.
const sampled = Array.from({ length: 12 }, (_, index) => dayNumber(`${textOfMonth(2025, index + 1)}-15`));
const yearly = new Map<string, readonly number[]>();

/** The offsets of a zone month by month, for a time of day that has no date. */
export const offsetsOfYear = (zone: string): readonly number[] => {
  const key = zone.toLowerCase();
  const known = yearly.get(key);
  if (known !== undefined) return known;
  const made = sampled.map((day) => offsetAt(zone, day * secondsPerDay));
  yearly.set(key, made);
  return made;
};
