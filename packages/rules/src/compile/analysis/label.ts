import type { End, LineSpot } from "./line.ts";
import type { ItemSpot, Spot } from "./spots.ts";

const isItem = (spot: Spot): spot is ItemSpot => spot.kind === "item";

/** No more values than a person reads. */
const mostItems = 5;

const listed = (items: readonly ItemSpot[]): string => {
  const texts = items.slice(0, mostItems).map(({ text }) => text);
  return [...texts, ...(items.length > mostItems ? ["…"] : [])].join(", ");
};

const beginning = ({ text, open }: End): string => `${open ? "(" : "["}${text}`;
const ending = ({ text, open }: End): string => `${text}${open ? ")" : "]"}`;

const range = (low: End | undefined, high: End | undefined): string => {
  if (low === undefined) return high === undefined ? "-" : `<${high.open ? "" : "="} ${high.text}`;
  if (high === undefined) return `>${low.open ? "" : "="} ${low.text}`;
  return low.text === high.text ? low.text : `${beginning(low)}..${ending(high)}`;
};

const isLine = (spot: Spot): spot is LineSpot => spot.kind === "line";

/** Neighbouring spots of a column as the cell that matches just them: `[18..25)`, `"student"`, `not("a", "b")`. */
export const labelOf = (spots: readonly Spot[], all: readonly Spot[]): string => {
  if (spots.length === all.length) return "-";
  const [first] = spots;
  const last = spots.at(-1);
  if (first !== undefined && last !== undefined && isLine(first) && isLine(last)) return range(first.low, last.high);
  if (!spots.some(({ kind }) => kind === "other")) return listed(spots.filter(isItem));
  return `not(${listed(all.filter((spot) => isItem(spot) && !spots.includes(spot)).filter(isItem))})`;
};
