import { proofsOf } from "../../requirement.ts";
import { isSomewhere } from "../cases/cases.ts";
import { isNever } from "../cases/visibility.ts";
import type { Check, Finding, Looked } from "../check.ts";

/** A paper that nothing can be the proof of. */
export const evidenceUnsatisfiable = {
  code: "evidence-unsatisfiable",
  level: "error",
  find: (looked) => [...neverShown(looked), ...ofPartsLeftOut(looked)],
} as const satisfies Check;

/** What the record would have to show, no record does. */
const neverShown = (looked: Looked): readonly Finding[] =>
  looked.procedure.requires.flatMap((requirement, n) =>
    proofsOf(requirement).flatMap(({ shows }, way) =>
      shows && isSomewhere([shows], looked, ([it]) => it === true) === false
        ? [{ at: ["requires", n, ...(way === 0 ? [] : ["or", way - 1]), "shows"], params: { name: requirement.id } }]
        : [],
    ),
  );

/** It is the result of a part that is not done where the part that needs it is. */
const ofPartsLeftOut = (looked: Looked): readonly Finding[] => {
  const { requires, parts = [] } = looked.procedure;
  return requires.flatMap(({ id, part, metByPart, when }, n) => {
    const by = parts.find((it) => it.id === metByPart)?.when;
    if (by === undefined) return [];
    const needed = [when, parts.find((it) => it.id === part)?.when].flatMap((rule) => rule ?? []);
    const leftOut = { ...by, tree: { node: "call", name: "not", of: [by.tree], shape: "boolean" } } as const;
    return isNever(looked, [...needed, leftOut]) ? [] : [{ at: ["requires", n, "met-by-part"], params: { name: id } }];
  });
};
