/** Negative, zero or positive; null where the two cannot be compared. */
export type Order<T> = (a: T, b: T) => number | null;

const extreme =
  (sign: 1 | -1) =>
  <T>(list: readonly T[], order: Order<T>): T | null => {
    const [first] = list;
    if (first === undefined) return null;
    let best: T = first;
    for (const item of list) {
      const way = order(item, best);
      if (way === null) return null;
      if (way * sign > 0) best = item;
    }
    return best;
  };

/** The first of the least; null of an empty list, and where two members cannot be compared. For any ordered kind. */
export const least = extreme(-1);

/** The first of the greatest; null as for `least`. */
export const greatest = extreme(1);
