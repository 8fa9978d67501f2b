import type { TypeName } from "./oracle-types.fixture.ts";

/** A name that an expression binds for one of its parts. */
export interface Bound {
  /** `$x`, which is given a number where it is printed, or a name as it is: `item`. */
  readonly name: string;
  readonly type: TypeName;
}

/** A place for an expression of a type. */
export interface Hole {
  readonly type: TypeName;
  readonly binds: readonly Bound[];
}

/** One way to make an expression of others: `(<number> + <number>)`, `(for $x in <list<text>> return <date|$x:text>)`. */
export interface Template {
  /** The construct: `+`, `for`, `substring`. */
  readonly is: string;
  readonly type: TypeName;
  readonly parts: readonly (string | Hole)[];
  /** Arguments by their names. */
  readonly named: boolean;
}

const readBound = (text: string): Bound => {
  const [name = "", type = ""] = text.split(":");
  return { name, type };
};

const readHole = (text: string): Hole => {
  const [type = "", binds] = text.split("|");
  return { type, binds: binds === undefined ? [] : binds.split(",").map(readBound) };
};

/** Where the angle bracket that opens at a place is closed. */
const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "<") depth += 1;
    if (text[at] === ">") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`no end of a hole: ${text}`);
};

/** Angle brackets that are FEEL's own are written `⟨⟩` in a template. */
const withAngles = (text: string): string => text.replaceAll("⟨", "<").replaceAll("⟩", ">");

/** A hole opens with a letter after its bracket: the signs `<` and `<=` have none. */
const readParts = (text: string): readonly (string | Hole)[] => {
  const open = text.search(/<[a-z]/u);
  if (open < 0) return text === "" ? [] : [withAngles(text)];
  const close = closing(text, open);
  const before = open === 0 ? [] : [withAngles(text.slice(0, open))];
  return [...before, readHole(text.slice(open + 1, close)), ...readParts(text.slice(close + 1))];
};

export const template = (is: string, type: TypeName, text: string): Template => ({
  is,
  type,
  parts: readParts(text),
  named: false,
});

export const isHole = (part: string | Hole): part is Hole => typeof part !== "string";

export const holesOf = ({ parts }: Template): readonly Hole[] => parts.filter(isHole);
