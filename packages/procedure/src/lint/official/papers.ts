import { uploads } from "../papers/uploads.ts";
import { type Compare, type Difference, lacking } from "./difference.ts";

/**
 * Papers of the record of which a definition says nothing, and papers that it would have handed in and the record does
 * not name. What offices look up for themselves is asked of nobody, and is no difference.
 */
export const comparePapers: Compare = ({ papers }, { procedure, catalogue }) => {
  if (papers === undefined) return [];
  const { requires, notAsked = [] } = procedure;
  const here = [...requires.flatMap(({ anyOf }) => anyOf.map(({ id }) => id)), ...notAsked.map(({ id }) => id)];
  const missing = lacking(papers, here).map(
    (name): Difference => ({
      name,
      at: ["requires"],
      params: { name, kind: "missing" },
    }),
  );
  const asked = uploads(procedure, catalogue);
  const more = lacking(
    asked.map(({ kind }) => kind.id),
    papers,
  ).map(
    (name): Difference => ({
      name,
      at: asked.find(({ kind }) => kind.id === name)?.at ?? ["requires"],
      params: { name, kind: "more" },
    }),
  );
  return [...missing, ...more];
};
