import type { Procedure } from "../procedure.ts";
import type { NotAsked } from "../requirement.ts";
import type { Compiler } from "./compiler.ts";

/** The papers that must not be asked for; it is a mistake to ask everybody for one of them all the same. */
export const compilePapersNotAsked = (c: Compiler): Pick<Procedure, "notAsked"> => {
  const { definition, catalogue } = c;
  const notAsked = definition["not-asked"].flatMap((it, n): readonly NotAsked[] => {
    const [evidence, at] =
      typeof it === "string" ? [it, ["not-asked", n]] : [it.evidence, ["not-asked", n, "evidence"]];
    const paper = c.lookUp(catalogue.evidence, evidence, at, "evidence-unknown");
    if (paper === undefined) return [];
    const why = typeof it === "string" ? paper.notAsked : it;
    if (why === undefined) c.complain(at, "not-asked-without-reason", { name: evidence });
    if (why === undefined) return [];
    const { because, law } = why;
    const asking = definition.requires.find((it) => isAskedOfAll(evidence, it));
    if (asking) c.complain(at, "asked-and-not-asked", { name: evidence, requirement: asking.requirement });
    return [{ id: evidence, title: paper.title, because, ...(law === undefined ? {} : { law }) }];
  });
  return notAsked.length === 0 ? {} : { notAsked };
};

/** Whoever hands in something must hand in that: in every case, with nothing in its place. */
const isAskedOfAll = (evidence: string, it: Compiler["definition"]["requires"][number]): boolean => {
  if (it.when !== undefined || it.unmet === "official" || it["met-by-part"] !== undefined) return false;
  const { "all-of": all = [], "any-of": any = [] } = it;
  return all.includes(evidence) || (any.length === 1 && any.includes(evidence));
};
