/** How tightly operators bind (DMN 1.5, 10.3.1.2), loosest first. */
export const level = {
  /** `for`, `if`, `some`, `every`, `function`: they take in all that follows. */
  loose: 0,
  /** `in`, which the parser also lets take in what follows: beside `and` and `or` it stands in brackets. */
  test: 1,
  or: 2,
  and: 3,
  compare: 4,
  add: 5,
  times: 6,
  power: 7,
  sign: 8,
  postfix: 9,
  atom: 10,
} as const;

/** A text beside how tightly its outermost operator binds. */
export interface Printed {
  readonly text: string;
  readonly level: number;
}

export const printed = (text: string, at: number): Printed => ({ text, level: at });

/** In brackets where it binds less than its place demands. */
export const atLeast = (least: number, { text, level: binds }: Printed): string => (binds < least ? `(${text})` : text);
