import { sum } from "../../number/aggregate.ts";
import type { Shape } from "../../type.ts";
import { type Inner, isInnerList, unsure } from "../inner.ts";
import { ordering } from "../order.ts";
import { dayFunctions } from "./day-functions.ts";
import { type Apply, lenient, lenientOn, strictOne } from "./define.ts";
import { ofList } from "./of-numbers.ts";
import { textFunctions } from "./text-functions.ts";

/** The least or the greatest, by the order of what it is of; null of none, or if any is null. */
const extreme =
  (op: "<" | ">") =>
  (shape: Shape): Apply => {
    const before = ordering(op, shape);
    return (args) => {
      const [first = null] = args;
      const items = args.length === 1 && isInnerList(first) ? first : args;
      let [best = null] = items;
      if (items.includes(null)) return null;
      for (const item of items.slice(1)) {
        const holds = before(item, best);
        if (holds === unsure) return unsure;
        if (holds === null) return null;
        if (holds === true) best = item;
      }
      return before(best, best) === null ? null : best;
    };
  };

const count = (list: Inner): Inner => (isInnerList(list) ? list.length : null);

/** What most rules need: these are there at once, wherever rules run. */
export const baseFunctions = {
  ...dayFunctions,
  ...textFunctions,
  count: strictOne(count),
  max: lenientOn(extreme(">")),
  min: lenientOn(extreme("<")),
  not: strictOne((value) => (typeof value === "boolean" ? !value : null)),
  sum: lenient(ofList(sum)),
} as const;
