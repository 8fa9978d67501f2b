import type { Value } from "../value.ts";
import type { Difference } from "./differences.fixture.ts";
import type { Given } from "./engines.fixture.ts";
import {
  atoms,
  comparisons,
  hasDuration,
  isAny,
  isText,
  type KnownDifference,
  relations,
  textOf,
} from "./known.fixture.ts";

const isClock = (value: Value): value is string => isText(value) && /^(?:\d{4}-.*T)?\d{2}:\d{2}:\d{2}/u.test(value);

/** `Z`, `+07:00`, `@Europe/Paris`, or nothing. */
const placeOf = (clock: string): string => /(?:Z|[+-]\d{2}:\d{2}|@.*)$/u.exec(clock.replace(/^.*T/u, ""))?.[0] ?? "";

const isInZone = (clock: string): boolean => clock.includes("@");

const clocks = (difference: Difference): readonly string[] => atoms(difference).filter(isClock);

const areOfPlaces = (found: readonly string[]): boolean => new Set(found.map(placeOf)).size > 1 || found.some(isInZone);

/** Clocks of which some are local and some are not, or times of which one is in a zone. */
const areApart = (difference: Difference): boolean => {
  const found = clocks(difference);
  const places = new Set(found.map(placeOf));
  return places.size > 1 && (places.has("") || found.some((clock) => !clock.includes("T") && isInZone(clock)));
};

const isNothing = (value: Given): boolean => value === null || Number.isNaN(value);

/** The date that is meant, with a time. */
const isWithTime = ({ ours, theirs }: Difference): boolean => textOf(theirs).startsWith(`${textOf(ours)}T`);

const isOffset = (difference: Difference): boolean => {
  if (difference.text.endsWith(".timezone")) return difference.ours === null;
  return difference.text.endsWith(".time offset") && clocks(difference).some(isInZone);
};

export const knownTimes: readonly KnownDifference[] = [
  {
    name: "arithmetic with durations",
    why: "A duration is multiplied and divided by a number, divided by another of its kind, and negated (tables 55 to 62 of 10.3.2.15); and a date with a days and time duration added is a date (table 57). feelin has none of the former, and makes a date and time of a date where the duration has hours.",
    differs: (difference) =>
      isAny(difference, ["*", "/", "negation"])
        ? hasDuration(difference) && isNothing(difference.theirs)
        : isAny(difference, ["+", "-"]) && difference.type === "date" && isWithTime(difference),
  },
  {
    name: "arithmetic with clocks of zones",
    why: "To a date and time a days and time duration is added in seconds, and two clocks are subtracted as the moments that they show; where only one has a place there is no result (table 57 of 10.3.2.15). feelin keeps the hour across a change of clocks, and subtracts what the clocks show.",
    differs: (difference) =>
      isAny(difference, ["+", "-"]) &&
      (difference.type === "duration" ? areOfPlaces(clocks(difference)) : clocks(difference).some(isInZone)),
  },
  {
    name: "local clocks beside others",
    why: "A clock without a place takes the place of the other in an order, and is not equal to it; a time in a zone with summer time is compared where that holds all year (10.3.2.3.4 to .6, tables 53 and 54). feelin takes a local clock for one of UTC, and a time in a zone for one of 1970.",
    differs: (difference) => isAny(difference, [...comparisons, ...relations]) && areApart(difference),
  },
  {
    name: "timezone and offset",
    why: "timezone is the name of a zone, and an offset is none; the offset of a time in a zone is today's (tables 65 and 66 of 10.3.2.15). feelin gives the offset, or UTC, as the timezone, and the offset of 1970.",
    differs: (difference) => isAny(difference, ["part"]) && isOffset(difference),
  },
];
