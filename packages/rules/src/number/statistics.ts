import { areNums, exactSum, mean } from "./aggregate.ts";
import { compare, equalNum } from "./compare.ts";
import { isZero } from "./decimal128.ts";
import { big, fit, type Num } from "./num.ts";
import { root } from "./sqrt.ts";

/** The middle of the sorted members, or the mean of the two there; null of none (DMN 1.5, 10.3.4.4, as all of these). */
export const median = (list: readonly unknown[]): Num | null => {
  if (!areNums(list)) return null;
  const sorted = list.toSorted(compare);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1));
};

const groupsOf = (sorted: readonly Num[]): readonly (readonly Num[])[] => {
  const groups: Num[][] = [];
  for (const item of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && equalNum(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
};

/** The members that are there most often, ascending, each once; of none, none. */
export const mode = (list: readonly unknown[]): readonly Num[] | null => {
  if (!areNums(list)) return null;
  const groups = groupsOf(list.toSorted(compare));
  const most = groups.reduce((times, group) => Math.max(times, group.length), 0);
  return groups.filter((group) => group.length === most).flatMap((group) => group.slice(0, 1));
};

/** Of a sample; null of fewer than two. The variance is a quotient of exact sums, so nothing cancels out. */
export const stddev = (list: readonly unknown[]): Num | null => {
  if (list.length < 2 || !areNums(list)) return null;
  const count = big(list.length);
  const total = big(exactSum(list));
  const squares = big(exactSum(list.map((item) => big(item).times(big(item)))));
  const above = squares.times(count).minus(total.times(total));
  return isZero(above) ? 0 : fit(root(above, count.times(count.minus(1))));
};
