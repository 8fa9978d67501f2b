/*
 * Decimals of at most six places and fifteen digits, which money and shares are, reckoned as whole multiples of their
 * last place: exact, and with no object made. Each function gives undefined where the figures are too long for that.
 * Two decimals of fifteen digits never share a double, so a whole number of units that divides back to the double is
 * that very decimal; and a quotient of two exact doubles is the double nearest to the true result.
 */

const longest = 1e15;
const most = 6;
const units = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

const unitOf = (places: number): number => units[places] ?? Number.NaN;

/** The places after the point; -1 where there are more than six, or the figure is too long. */
const placesOf = (n: number): number => {
  for (let places = 0; places <= most; places += 1) {
    const unit = unitOf(places);
    const whole = Math.round(n * unit);
    if (Math.abs(whole) > longest) return -1;
    if (whole / unit === n) return places;
  }
  return -1;
};

const within = (whole: number, unit: number): number | undefined =>
  Math.abs(whole) <= longest ? whole / unit + 0 : undefined;

export const addFew = (a: number, b: number): number | undefined => {
  const [left, right] = [placesOf(a), placesOf(b)];
  if (left < 0 || right < 0) return undefined;
  const unit = unitOf(Math.max(left, right));
  const [first, second] = [Math.round(a * unit), Math.round(b * unit)];
  if (Math.abs(first) > longest || Math.abs(second) > longest) return undefined;
  return within(first + second, unit);
};

export const multiplyFew = (a: number, b: number): number | undefined => {
  const [left, right] = [placesOf(a), placesOf(b)];
  if (left < 0 || right < 0) return undefined;
  return within(Math.round(a * unitOf(left)) * Math.round(b * unitOf(right)), unitOf(left + right));
};

/** Only where the quotient is itself such a decimal. */
export const divideFew = (a: number, b: number): number | undefined => {
  const quotient = a / b;
  return multiplyFew(quotient, b) === a ? quotient + 0 : undefined;
};
