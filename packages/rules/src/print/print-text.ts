const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

const escaped = (letter: string): string =>
  escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A text as FEEL writes it (DMN 1.5, 10.3.1.2, rule 35). */
export const printText = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}\p{Cs}\u2028\u2029]/gu, (letter) => escaped(letter))}"`;

const plainWord = /^[\p{Script=Latin}_][\p{Script=Latin}\d_]*$/u;

/** Words of the grammar, which are no names. */
const reserved = new Set([
  "for",
  "in",
  "return",
  "if",
  "then",
  "else",
  "some",
  "every",
  "satisfies",
  "and",
  "or",
  "between",
  "instance",
  "of",
  "function",
  "external",
  "not",
  "null",
  "true",
  "false",
]);

const isPlainName = (name: string): boolean => plainWord.test(name) && !reserved.has(name);

/** One that may stand after a dot: `time offset` as well, but not what the parser has to be told of (`birth-place`). */
export const isPlainMember = (key: string): boolean => key.split(" ").every(isPlainName);

export const printKey = (key: string): string => (isPlainName(key) ? key : printText(key));
