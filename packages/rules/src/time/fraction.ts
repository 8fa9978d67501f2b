import type { Big } from "big.js";

/** A number as the quotient of two integers, the second above 0. */
export type Fraction = readonly [above: bigint, below: bigint];

const numberText = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u;

/** The exact value of a number: a JavaScript number is the decimal of its shortest text. Undefined for NaN and infinity. */
export const fractionOf = (value: number | Big): Fraction | undefined => {
  const [, sign, whole, decimals = "", exponent = "0"] = numberText.exec(value.toString()) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const scale = decimals.length - Number(exponent);
  return scale > 0 ? [digits, 10n ** BigInt(scale)] : [digits * 10n ** BigInt(-scale), 1n];
};
