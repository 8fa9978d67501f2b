import { isNum } from "../number/num.ts";
import type { FilterTree } from "../tree.ts";
import type { Shape } from "../type.ts";
import { conform } from "./conform.ts";
import { held, type Inner, isInnerList, isOpen, type Run } from "./inner.ts";
import { step } from "./limit.ts";
import { truth } from "./run-logic.ts";

/** The items of which a condition holds; null keeps none, and an open condition leaves the list open. */
export const runFilter = ({ slot, shape }: Pick<FilterTree, "slot" | "shape">, of: Run, when: Run): Run => {
  const as = conform(shape);
  return (env, locals) => {
    const list = of(env, locals);
    if (!isInnerList(list)) return held(list, null);
    const kept: Inner[] = [];
    for (const item of list) {
      step(locals);
      const here = as(item);
      locals.at[slot] = here;
      const holds = truth(when(env, locals));
      if (isOpen(holds)) return holds;
      if (holds === true) kept.push(here);
    }
    return kept;
  };
};

/** `list[1]`, `list[-1]`: counted from 1, or from the end; null where there is no such item (DMN 1.5, 10.3.2.5). */
export const runAt = (shape: Shape, of: Run, index: Run): Run => {
  const as = conform(shape);
  return (env, locals) => {
    const list = of(env, locals);
    const place = index(env, locals);
    if (!isInnerList(list) || !isNum(place)) return held(list, place);
    const at = Number(place);
    if (!Number.isInteger(at) || at === 0) return null;
    return as(list.at(at > 0 ? at - 1 : at) ?? null);
  };
};
