/** What an edit hangs on: where it is, what else takes part, and what is written. */
export interface Chance {
  readonly at: number;
  readonly other: number;
  readonly word: string;
}

export type Edit = (text: string, chance: Chance) => string;

/** One of several, by a number of any size. */
export const pick = <T>(of: readonly T[], number: number): T => {
  const [first] = of;
  if (first === undefined) throw new Error("there is nothing to pick from");
  return of[number % of.length] ?? first;
};
