/** Whether a code point is in a set. */
export type CharTest = (code: number) => boolean;
export type CharRange = readonly [from: number, to: number];

/**
 * A set written as JavaScript writes it, so that Unicode's tables are those of the engine. The engine's matcher sees
 * one character at a time, in which nothing can be tried twice.
 */
const setOf = (set: string, flags: "u" | "iu"): CharTest => {
  const one = new RegExp(`^${set}$`, flags);
  const ascii = Array.from({ length: 128 }, (_, code) => one.test(String.fromCodePoint(code)));
  return (code) => ascii[code] ?? one.test(String.fromCodePoint(code));
};

const known = new Map<string, CharTest>();

const knownSet = (set: string): CharTest => {
  const test = known.get(set) ?? setOf(set, "u");
  known.set(set, test);
  return test;
};

export const not =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);

/** XML 1.0, NameStartChar. */
const nameStart =
  ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";

const classes: Readonly<Record<string, string>> = {
  s: "[\\t\\n\\r ]",
  d: "\\p{Nd}",
  w: "[^\\p{P}\\p{Z}\\p{C}]",
  i: `[${nameStart}]`,
  c: `[${nameStart}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]`,
};

/** `\d`, `\D` and so on (XML Schema 1.1 part 2, G.4.2.5): `\w` has symbols and marks, and no punctuation, not even `_`. */
export const classOf = (letter: string): CharTest | undefined => {
  const set = classes[letter.toLowerCase()];
  if (set === undefined) return undefined;
  return letter in classes ? knownSet(set) : not(knownSet(set));
};

const category = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/u;

/** The blocks that texts here are written in. JavaScript knows none, and all of them would weigh more than they serve. */
const blocks: ReadonlyMap<string, string> = new Map([
  ["IsBasicLatin", "[\\0-\\x7F]"],
  ["IsLatin-1Supplement", "[\\x80-\\xFF]"],
  ["IsLatinExtended-A", "[\\u0100-\\u017F]"],
  ["IsLatinExtended-B", "[\\u0180-\\u024F]"],
  ["IsCombiningDiacriticalMarks", "[\\u0300-\\u036F]"],
  ["IsLatinExtendedAdditional", "[\\u1E00-\\u1EFF]"],
  ["IsGeneralPunctuation", "[\\u2000-\\u206F]"],
  ["IsCurrencySymbols", "[\\u20A0-\\u20CF]"],
]);

/** The set of `\p{…}`: a general category or a block. */
export const propertyOf = (name: string): CharTest | undefined => {
  const set = category.test(name) ? `\\p{${name}}` : blocks.get(name);
  return set === undefined ? undefined : knownSet(set);
};

/** `I`, `i` and `ı` have one upper case, by which F&O 3.1 goes; Unicode's folding, by which JavaScript does, has `ı` apart. */
const dotless: readonly CharRange[] = [0x49, 0x69, 0x131].map((code) => [code, code]);

const written = ([from, to]: CharRange): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;

/** Ranges of code points; with their case-variants (F&O 3.1, 5.6.2) if case does not matter. */
export const rangesOf = (ranges: readonly CharRange[], ignoreCase: boolean): CharTest => {
  const within: CharTest = (code) => {
    for (const range of ranges) if (range[0] <= code && code <= range[1]) return true;
    return false;
  };
  if (!ignoreCase || ranges.length === 0) return within;
  const all = dotless.some(([code]) => within(code)) ? [...ranges, ...dotless] : ranges;
  return setOf(`[${all.map(written).join("")}]`, "iu");
};
