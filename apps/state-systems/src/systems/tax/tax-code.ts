import type { Random } from "@motlan/population";

/** What each of the first nine digits counts in the tenth. */
const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** A code of ten digits, as people had them before July 2025. Where the tenth would be 10 there is no such code. */
export const oldTaxCode = (random: Random): string => {
  for (;;) {
    const nine = weights.map((_, at) => (at === 0 ? 8 : random.int(0, 9)));
    const tenth = 10 - (weights.reduce((sum, weight, at) => sum + weight * (nine[at] ?? 0), 0) % 11);
    if (tenth < 10) return `${nine.join("")}${tenth}`;
  }
};
