const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "'": "'", "\\": "\\" };

const codePoint = (hex: string): string | undefined => {
  const point = Number.parseInt(hex, 16);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : undefined;
};

/**
 * The text of a string literal, undefined if it has an escape that FEEL has not, or half a character
 * (DMN 1.5, 10.3.1).
 */
export const textOfString = (literal: string): string | undefined => {
  let known = true;
  const text = literal.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{6})|(.?))/gsu, (_, four, six, one) => {
    const hex: unknown = four ?? six;
    const plain = typeof hex === "string" ? codePoint(hex) : escapes[String(one)];
    known &&= plain !== undefined;
    return plain ?? "";
  });
  return known && text.isWellFormed() ? text : undefined;
};
