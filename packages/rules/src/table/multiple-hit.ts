import { sum } from "../number/aggregate.ts";
import { type Inner, openOf } from "../run/inner.ts";
import { type OrderOp, ordering } from "../run/order.ts";
import type { Shape } from "../type.ts";
import { hitsOf, opennessOfAll, type Policy, type Row } from "./hits.ts";
import type { Precedence } from "./single-hit.ts";

/** Of the outputs of all hits in the order of the rules, once they are known. */
const ofAll =
  (gives: (outputs: readonly Inner[]) => Inner): ((sure: readonly Row[]) => Inner) =>
  (sure) => {
    const outputs = sure.map((row) => row.output());
    return openOf(outputs) ?? gives(outputs);
  };

/** Once all hits are known; no hit is what a table without one gives, and no empty list (DMN 1.5, 10.3.2.10). */
const whenKnown =
  (gives: (sure: readonly Row[]) => Inner): Policy =>
  (rows, none) => {
    const { sure, open } = hitsOf(rows);
    return opennessOfAll(open) ?? (sure.length === 0 ? none() : gives(sure));
  };

/** `rule order` and `collect`. */
export const inRuleOrder: Policy = whenKnown(ofAll((outputs) => outputs));

/** The outputs that go first in their lists of values first, and of one rank in the order of the rules. */
export const inOutputOrder = (precedence: Precedence): Policy =>
  whenKnown(
    ofAll((outputs) => {
      const ranked = outputs.every((output) => precedence(output, output) !== undefined);
      return ranked ? outputs.toSorted((a, b) => precedence(a, b) ?? 0) : null;
    }),
  );

/** `C#`: how many rules match, whatever they give. */
export const count: Policy = whenKnown((sure) => sure.length);

/** `C+`, by FEEL's own `sum`: null where an output is. */
export const total: Policy = whenKnown(ofAll(sum));

/** `C<` and `C>`: the least or the greatest; null where an output is null, unsure where a day decides. */
export const extreme = (op: Extract<OrderOp, "<" | ">">, shape: Shape): Policy => {
  const before = ordering(op, shape);
  const best = ofAll(([first = null, ...others]) => {
    let found = first;
    for (const output of others) {
      const holds = before(output, found);
      if (typeof holds !== "boolean") return holds;
      if (holds) found = output;
    }
    return found;
  });
  return whenKnown(best);
};
