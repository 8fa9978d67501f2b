import { stepsOf } from "../../part-of.ts";
import type { Procedure } from "../../procedure.ts";
import { type Compare, lacking } from "./difference.ts";
import { textsIn } from "./literals.ts";

/** Which authorities handle it, in all its parts and steps. */
export const compareAuthority: Compare = ({ authority }, { procedure }) => {
  if (authority === undefined) return [];
  const here = authoritiesOf(procedure);
  const at = [procedure.parts ? "parts" : "handled-by"];
  return [
    ...lacking(authority, here).map((name) => ({ name, at, params: { name, kind: "missing" } })),
    ...lacking(here, authority).map((name) => ({ name, at, params: { name, kind: "more" } })),
  ];
};

const authoritiesOf = (procedure: Procedure): readonly string[] => [
  ...(procedure.parts ?? [procedure]).flatMap(({ handledBy }) => textsIn(handledBy.authority.tree)),
  ...stepsOf(procedure).flatMap(({ at }) => at ?? []),
];
