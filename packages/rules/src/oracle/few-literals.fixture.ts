import * as fc from "fast-check";
import type { Literal } from "./expression.fixture.ts";
import type { TypeName } from "./oracle-types.fixture.ts";

interface Few {
  readonly type: TypeName;
  readonly texts: readonly string[];
}

const quoted = (texts: readonly string[]): readonly string[] => texts.map((text) => JSON.stringify(text));

/** Texts that a rule has from elsewhere: what is written out is looked at when the rule is published. */
const found = (texts: readonly string[]): readonly string[] => quoted(texts).map((text) => `(${text} + "")`);

const numbers = (...texts: readonly string[]): Few => ({ type: "number", texts });

/**
 * Places that need an argument of some sense: any text is a text, but hardly any is a pattern. Each has its own name,
 * by which templates ask for it.
 */
export const fewLiterals: Readonly<Record<string, Few>> = {
  int: numbers("0", "1", "2", "3", "4", "(-1)", "(-2)"),
  low: numbers("1", "2", "(-1)"),
  high: numbers("3", "4"),
  index: numbers("1", "2", "1", "2", "1", "2", "1", "(-1)", "(-2)", "3", "0", "1.5"),
  length: numbers("1", "2", "1", "0", "9", "(-1)"),
  scale: numbers("0", "1", "2", "(-1)", "3"),
  power: numbers("2", "3", "0", "(-1)", "0.5"),
  exponent: numbers("0", "1", "(-2)", "0.5", "10", "800"),
  year: numbers("2024", "2023", "1999", "2000", "1900", "0", "10000"),
  month: numbers("2", "12", "1", "13", "0"),
  day: numbers("29", "1", "31", "28", "30", "0", "1.5"),
  hour: numbers("0", "8", "23", "24"),
  minute: numbers("0", "30", "59", "60"),
  second: numbers("0", "15", "59", "30", "1.5", "60"),
  offset: { type: "duration", texts: ['@"PT7H"', '@"-PT3H30M"', '@"PT0S"', '@"PT15H"'] },
  "near date": { type: "date", texts: ['@"2024-02-27"', '@"2024-02-29"', '@"2024-03-02"'] },
  match: { type: "text", texts: quoted(["a", "b", "", "An", "-b", "🎈", "1", " "]) },
  pattern: {
    type: "text",
    texts: quoted(
      "a [a-c] ^a b$ a|b (a)(b)? - \\s \\d+ [^a] a* . b{2} [^0-9]+x? ( \\i\\c* [a-z-[b]] \\w \\p{Lu}".split(" "),
    ),
  },
  flags: { type: "text", texts: quoted(["", "i", "s", "m", "x", "q", "z"]) },
  replacement: { type: "text", texts: quoted(["", "x", "[$0]", "$1", "\\$", "$"]) },
  numeral: { type: "text", texts: found(["1", "-2.5", "1,000", "1.000,5", "1 000", "", "x", "1e3", "0x1F"]) },
  separator: { type: "text", texts: [...quoted([",", ".", " "]), "null"] },
  "date text": {
    type: "text",
    texts: found([
      "2024-02-29",
      "2023-12-31",
      "2024-02-29",
      "2023-02-29",
      "2024-1-1",
      "20240229",
      "2024-02-29T10:00:00",
      "",
    ]),
  },
  "time text": {
    type: "text",
    texts: found(["08:30:00", "08:30:00Z", "08:30:00+07:00", "10:15:30.5", "08:30", "24:00:00", "8:30:00", ""]),
  },
  "date-time text": {
    type: "text",
    texts: found([
      "2024-02-29T08:30:00",
      "2023-12-31T23:59:59",
      "2024-02-29",
      "2024-02-29T08:30:00Z",
      "2024-02-29T08:30",
      "2024-02-30T08:30:00",
    ]),
  },
  "duration text": { type: "text", texts: found(["P1D", "PT36H", "-PT0.5S", "P1W", "PT", "1D"]) },
};

export const fewOf = ({ type, texts }: Few): fc.Arbitrary<Literal> =>
  fc.constantFrom(...texts).map((text): Literal => ({ kind: "literal", type, text }));
