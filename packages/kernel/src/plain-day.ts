const zero = 0x30;
const dash = 0x2d;

/** The number that two digits of a text make; NaN where they are none. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/**
 * Whether a text is a full date (`yyyy-mm-dd`, years 1000 to 2999) of a day that every month has: to see that takes no
 * reckoning, and no pattern, which for so short a text costs more than it. False says nothing of the days after the 28th.
 */
export const isPlainDay = (text: string): boolean => {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;
  const century = twoDigits(text, 0);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return (
    century >= 10 && century <= 29 && twoDigits(text, 2) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28
  );
};
