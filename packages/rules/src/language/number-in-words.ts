const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

const digit = (value: number): string => digits[value] ?? "";

/** The last digit after tens: `mốt`, `tư` after twenty and up, `lăm` after any ten. */
const unitAfter = (tens: number, unit: number): string => {
  if (unit === 5) return "lăm";
  if (tens > 1 && unit === 1) return "mốt";
  return tens > 1 && unit === 4 ? "tư" : digit(unit);
};

const tensInWords = (value: number): readonly string[] => {
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return [digit(unit)];
  const ten = tens === 1 ? "mười" : `${digit(tens)} mươi`;
  return unit === 0 ? [ten] : [ten, unitAfter(tens, unit)];
};

/** After hundreds a lone digit is joined by `linh` (`lẻ` in the South; certificates of birth print either). */
const afterHundreds = (value: number): readonly string[] => {
  if (value === 0) return [];
  return value < 10 ? ["linh", digit(value)] : tensInWords(value);
};

/** From 0 to 999 with all places: `không trăm linh năm`. */
export const hundredsInWords = (value: number): readonly string[] => [
  digit(Math.floor(value / 100)),
  "trăm",
  ...afterHundreds(value % 100),
];

/**
 * A whole number from 0 to 9999 as read in Vietnamese: `hai nghìn không trăm hai mươi sáu`.
 * Source: the reading of numbers as taught in school; `linh`, `mốt`, `tư`, `lăm`, `mươi` by place.
 */
export const numberInWords = (value: number): string => {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  if (thousands > 0) {
    return [digit(thousands), "nghìn", ...(rest === 0 ? [] : hundredsInWords(rest))].join(" ");
  }
  return (rest < 100 ? tensInWords(rest) : hundredsInWords(rest)).join(" ");
};
