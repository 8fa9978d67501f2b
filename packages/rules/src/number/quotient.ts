import { Big } from "big.js";
import { Dec, isZero, mantissa } from "./decimal128.ts";

/** The decimal places of a division are a setting of its constructor, so this one is for divisions only. */
const Divided = Big();
Divided.RM = Divided.roundHalfEven;

/** a / b (b not zero), rounded half even once, to so many significant digits. */
export const quotient = (a: Big, b: Big, digits: number): Big => {
  if (isZero(a)) return a;
  const [above, below] = [mantissa(a), mantissa(b)];
  const less = above.lt(below) ? 1 : 0;
  Divided.DP = digits - 1;
  // Between 1 and 10, so that the places after the point are all significant digits but the first.
  const result = new Dec(new Divided(mantissa(a, less)).div(below));
  result.e += a.e - b.e - less;
  result.s = a.s === b.s ? 1 : -1;
  return result;
};
