import type { Big } from "big.js";
import { Dec } from "./decimal128.ts";
import { big, fit, type Num, outOf } from "./num.ts";

type Mode = 0 | 1 | 2 | 3;
const { roundDown: toZero, roundHalfUp: halfUp, roundHalfEven: halfEven, roundUp: fromZero } = Dec;

/** Which way, for a number and the place that is kept. */
type Way = (value: Big, scale: number) => Mode;

/** The scale as a number of places; undefined outside the range that the standard gives it. A fraction of it is dropped. */
const placesOf = (scale: Num): number | undefined => {
  const places = typeof scale === "number" ? scale : outOf(scale.round(0, toZero));
  return places >= -6111 && places <= 6176 ? Math.trunc(places) + 0 : undefined;
};

/** A number rounded to a place: the digits kept after its point, or where negative, zeros before it. */
type Rounding = (n: Num, scale: Num) => Num | null;

const rounding =
  (way: Way): Rounding =>
  (n, scale) => {
    const places = placesOf(scale);
    if (places === undefined) return null;
    if (places >= 0 && typeof n === "number" && Number.isSafeInteger(n)) return n + 0;
    const value = big(n);
    return fit(value.round(places, way(value, places)));
  };

const isTie = (value: Big, places: number): boolean => {
  const first = value.e + 1 + places;
  return value.c[first] === 5 && value.c.length === first + 1;
};

/** Half even (DMN 1.5, 10.3.4.5, as all of these; scale from -6111 to 6176, else null). */
export const decimal: Rounding = rounding(() => halfEven);

export const roundUp: Rounding = rounding(() => fromZero);
export const roundDown: Rounding = rounding(() => toZero);
export const roundHalfUp: Rounding = rounding(() => halfUp);
export const roundHalfDown: Rounding = rounding((value, places) => (isTie(value, places) ? toZero : halfUp));

const down: Rounding = rounding((value) => (value.s < 0 ? fromZero : toZero));
const up: Rounding = rounding((value) => (value.s < 0 ? toZero : fromZero));

/** No integer lies between a JS number and its shortest text. */
const isPlain = (n: Num, scale: Num): n is number => scale === 0 && typeof n === "number";

export const floor = (n: Num, scale: Num = 0): Num | null => (isPlain(n, scale) ? Math.floor(n) + 0 : down(n, scale));
export const ceiling = (n: Num, scale: Num = 0): Num | null => (isPlain(n, scale) ? Math.ceil(n) + 0 : up(n, scale));
