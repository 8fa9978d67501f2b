import { createHash } from "node:crypto";

/** A number from 0 up to 1 for something that is left to chance; the same for the same name. */
export type Chance = (of: string) => number;

/** How many questions are told apart. Past it the oldest is asked as if for the first time. */
const remembered = 10_000;

/**
 * Chance that a seed repeats. It hangs on the question and on how often it was asked, not on the order of calls: two
 * classes that do the same meet the same, however their calls mix on the way.
 */
export const chances = (system: string, seed: number): ((question: string) => Chance) => {
  const asked = new Map<string, number>();
  return (question) => {
    const times = (asked.get(question) ?? 0) + 1;
    asked.delete(question);
    asked.set(question, times);
    const [oldest] = asked.keys();
    if (asked.size > remembered && oldest !== undefined) asked.delete(oldest);
    return (of) => fraction(JSON.stringify([system, seed, question, times, of]));
  };
};

const fraction = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;

/** One of a list, by chance. */
export const pickBy = <T>(list: readonly [T, ...T[]], chance: number): T =>
  list[Math.floor(chance * list.length)] ?? list[0];
