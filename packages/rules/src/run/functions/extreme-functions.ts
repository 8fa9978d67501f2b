import { sum } from "../../number/aggregate.ts";
import type { Shape } from "../../type.ts";
import { isInnerList, unsure } from "../inner.ts";
import { ordering } from "../order.ts";
import { type Apply, lenient, lenientOn } from "./define.ts";
import { ofList } from "./of-numbers.ts";

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

/** DMN 1.5, 10.3.4.4: what is found of a list by going through it once. */
export const extremeFunctions = {
  max: lenientOn(extreme(">")),
  min: lenientOn(extreme("<")),
  sum: lenient(ofList(sum)),
} as const;
