import * as fc from "fast-check";
import { big, type Num } from "./num.ts";
import { numOf } from "./text.ts";

/** A fraction, reckoned in integers of any size: what the decimals are judged by. The part below is above zero. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

export const size = (of: bigint): bigint => (of < 0n ? -of : of);

const tens = (places: number): bigint => 10n ** BigInt(places);

/** Of a literal such as `-12.50e3`. */
export const fraction = (text: string): Fraction => {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", part = ""] = digits.split(".");
  const places = part.length - Number(exponent);
  const above = BigInt(`${whole}${part}`.replace(/^-/u, "")) * (text.startsWith("-") ? -1n : 1n);
  return places > 0 ? { above, below: tens(places) } : { above: above * tens(-places), below: 1n };
};

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});

export const times = (a: Fraction, b: Fraction): Fraction => ({ above: a.above * b.above, below: a.below * b.below });

export const over = (a: Fraction, b: Fraction): Fraction => ({
  above: a.above * b.below * (b.above < 0n ? -1n : 1n),
  below: a.below * size(b.above),
});

/** Negative, zero or positive. */
const sign = ({ above }: Fraction): number => (above === 0n ? 0 : above < 0n ? -1 : 1);

export const order = (a: Fraction, b: Fraction): number => sign(plus(a, { above: -b.above, below: b.below }));

/** Which integer a fraction is rounded to, by what it is a little above and twice its rest compared with 1. */
export type Way = (low: bigint, half: number, negative: boolean) => bigint;

const nearest =
  (tie: (low: bigint, negative: boolean) => bigint): Way =>
  (low, half, negative) =>
    half === 0 ? tie(low, negative) : half < 0 ? low : low + 1n;

export const halfEven = nearest((low) => (low % 2n === 0n ? low : low + 1n));
export const halfUp = nearest((low, negative) => (negative ? low : low + 1n));
export const halfDown = nearest((low, negative) => (negative ? low + 1n : low));
export const downwards: Way = (low) => low;
export const upwards: Way = (low) => low + 1n;
export const toZero: Way = (low, _, negative) => (negative ? low + 1n : low);
export const fromZero: Way = (low, _, negative) => (negative ? low : low + 1n);

const rounded = ({ above, below }: Fraction, way: Way): bigint => {
  const rest = ((above % below) + below) % below;
  const low = (above - rest) / below;
  return rest === 0n ? low : way(low, sign({ above: 2n * rest - below, below: 1n }), above < 0n);
};

/** Rounded to a place after the point. */
export const atPlace = (of: Fraction, places: number, way: Way): Fraction => {
  const unit = places < 0 ? { above: tens(-places), below: 1n } : { above: 1n, below: tens(places) };
  return times({ above: rounded(over(of, unit), way), below: 1n }, unit);
};

/** The exponent of the first digit of a fraction that is not zero. */
const firstPlace = ({ above, below }: Fraction): number => {
  const guess = String(size(above)).length - String(below).length;
  const [up, down] = guess < 0 ? [tens(-guess), 1n] : [1n, tens(guess)];
  return size(above) * up < below * down ? guess - 1 : guess;
};

/** Rounded half even to 34 significant digits. */
export const to34 = (of: Fraction): Fraction => (of.above === 0n ? of : atPlace(of, 33 - firstPlace(of), halfEven));

/** Half a unit of the last of 34 digits. */
export const halfUnit = (of: Fraction): Fraction => fraction(`0.5e${firstPlace(of) - 33}`);

const fine = tens(200);

/** By the power series, good to more than a hundred digits for powers of some hundreds. */
export const toPowerOfE = ({ above, below }: Fraction): Fraction => {
  const power = (size(above) * fine) / below;
  let [sum, term] = [fine, fine];
  for (let n = 1n; term > 0n; n += 1n) {
    term = (term * power) / (fine * n);
    sum += term;
  }
  return above < 0n ? { above: fine, below: sum } : { above: sum, below: fine };
};

/** A finite decimal in plain notation, without trailing zeros. */
export const plain = ({ above, below }: Fraction): string => {
  let places = 0;
  while ((size(above) * tens(places)) % below !== 0n) places += 1;
  const digits = String((size(above) * tens(places)) / below).padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return above < 0n ? `-${text}` : text;
};

/** The number of a literal that is known to be one. */
export const num = (text: string): Num => numOf(text) ?? Number.NaN;

const signed = fc.constantFrom("", "-");
const upTo = (digits: number): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: tens(digits) - 1n });

/** Literals as they come in procedures (counts, đồng, shares), at the edges of a JS number, and of up to 34 digits. */
export const literals: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.maxSafeInteger().map(String),
  fc.tuple(signed, upTo(9), fc.integer({ min: 0, max: 8 })).map(([minus, n, places]) => `${minus}${n}e-${places}`),
  fc
    .tuple(signed, fc.integer({ min: 14, max: 18 }).chain(upTo), fc.integer({ min: -20, max: 6 }))
    .map(([minus, n, e]) => `${minus}${n}e${e}`),
  fc.tuple(signed, upTo(34), fc.integer({ min: -45, max: 12 })).map(([minus, n, e]) => `${minus}${n}e${e}`),
  fc
    .tuple(
      signed,
      fc.constantFrom("5", "15", "25", "125", "49999999999999999", "9007199254740993"),
      fc.integer({ min: -20, max: 4 }),
    )
    .map(([minus, n, e]) => `${minus}${n}e${e}`),
);

/** The same decimal as a Big, whether or not it needs one: no short way is taken with it. */
export const slow = (text: string): Num => big(num(text));

export const runs = { seed: 20261122, numRuns: 1000 };
