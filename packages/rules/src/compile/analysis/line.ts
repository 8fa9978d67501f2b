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

interface Neighbours<T> {
  readonly low: T | undefined;
  readonly high: T | undefined;
}

const gap = <T>(line: Line<T>, { low, high }: Neighbours<T>): readonly LineSpot[] => {
  const place = line.between(low, high);
  if (place === undefined) return [];
  const ends = {
    ...(low === undefined ? {} : { low: { text: line.text(low), open: true } }),
    ...(high === undefined ? {} : { high: { text: line.text(high), open: true } }),
  };
  return [{ kind: "line", value: line.value(place), ...ends }];
};

/** The whole line in its order, cut at the values: before the first, the first, up to the second, … */
export const cut = <T>(line: Line<T>, values: readonly Inner[]): readonly LineSpot[] => {
  const places = placesOf(line, values);
  const points = places.flatMap((place, index): readonly LineSpot[] => {
    const end = { text: line.text(place), open: false };
    return [
      ...gap(line, { low: places[index - 1], high: place }),
      { kind: "line", value: line.value(place), low: end, high: end },
    ];
  });
  return [...points, ...gap(line, { low: places.at(-1), high: undefined })];
};
