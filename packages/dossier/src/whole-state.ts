import type { StateCode } from "./dossier.ts";

/**
 * How far a bundle is, which is as far as the slowest of its parts: official state codes of its parts, null for one that
 * has not begun. One that was refused holds nothing up; where all that began were refused, so is the whole.
 */
export const wholeState = (parts: readonly (StateCode | null)[]): StateCode => {
  const going = parts.filter((state) => state === null || !refused.includes(state));
  if (going.every((state) => state === null)) return parts.find((state) => state !== null) ?? 1;
  const [slowest] = going.toSorted((a, b) => rank(a) - rank(b));
  const isUnderWay = parts.some((state) => state !== null && rank(state) > rank(1));
  // Once something was done with it the whole is in hand, though a part may only just have been sent on.
  return isUnderWay && rank(slowest ?? null) < rank(4) ? 4 : (slowest ?? 1);
};

const refused: readonly StateCode[] = [3, 8];

/** What waits for the filer is no further than what is being examined, and no less far. */
const order: readonly (StateCode | null)[] = [null, 1, 2, 5, 4, 9, 10];

const rank = (state: StateCode | null): number => order.indexOf(state);
