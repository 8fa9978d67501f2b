import type { Inner } from "../../run/inner.ts";

/** Values in order. A place is what they are compared as. */
export interface Line<T> {
  /** Undefined for null. */
  at(value: Inner): T | undefined;
  order(a: T, b: T): number;
  /** A place strictly between, or before or after all that is known; undefined where there is none. */
  between(a: T | undefined, b: T | undefined): T | undefined;
  value(at: T): Inner;
  /** As it is written in a cell. */
  text(at: T): string;
  /** Whether there is a value at a place, where there is not one at each: others only cut. */
  holds?(at: T): boolean;
  /** The first and the last value strictly between, where those are known: ends that are inside. */
  inside?(neighbours: Neighbours<T>): Neighbours<T>;
}

interface Neighbours<T> {
  readonly low: T | undefined;
  readonly high: T | undefined;
}

export interface End {
  readonly text: string;
  /** Whether the end is itself outside. */
  readonly open: boolean;
}

/** A point of a line, or all that lies between two neighbouring points; with one value of it to try. */
export interface LineSpot {
  readonly kind: "line";
  readonly value: Inner;
  readonly low?: End;
  readonly high?: End;
}

const placesOf = <T>(line: Line<T>, values: readonly Inner[]): readonly T[] => {
  const places = values.map((value) => line.at(value)).filter((place) => place !== undefined);
  const sorted = places.toSorted((a, b) => line.order(a, b));
  return sorted.filter((place, index) => {
    const before = sorted[index - 1];
    return before === undefined || line.order(before, place) !== 0;
  });
};

const gap = <T>(line: Line<T>, neighbours: Neighbours<T>): readonly LineSpot[] => {
  const place = line.between(neighbours.low, neighbours.high);
  if (place === undefined) return [];
  const open = line.inside === undefined;
  const { low, high } = line.inside?.(neighbours) ?? neighbours;
  const ends = {
    ...(low === undefined ? {} : { low: { text: line.text(low), open } }),
    ...(high === undefined ? {} : { high: { text: line.text(high), open } }),
  };
  return [{ kind: "line", value: line.value(place), ...ends }];
};

const point = <T>(line: Line<T>, place: T): readonly LineSpot[] => {
  if (line.holds?.(place) === false) return [];
  const end = { text: line.text(place), open: false };
  return [{ kind: "line", value: line.value(place), low: end, high: end }];
};

/** The whole line in its order, cut at the values: before the first, the first, up to the second, … */
export const cut = <T>(line: Line<T>, values: readonly Inner[]): readonly LineSpot[] => {
  const places = placesOf(line, values);
  const spots = places.flatMap((place, index) => [
    ...gap(line, { low: places[index - 1], high: place }),
    ...point(line, place),
  ]);
  return [...spots, ...gap(line, { low: places.at(-1), high: undefined })];
};
