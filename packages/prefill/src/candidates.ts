import type { Graph } from "./graph.ts";
import type { Ref } from "./knowledge.ts";

/** A record that a subject may be, under all the refs that lead to it: a child is also a member of the household. */
export interface Candidate {
  /** The first of its refs. */
  readonly ref: Ref;
  readonly refs: readonly Ref[];
}

/** The records behind refs, in order. Two refs with one personal number are one person. */
export const candidatesAmong = (refs: readonly Ref[], graph: Graph): readonly Candidate[] => {
  const found = new Map<string, Ref[]>();
  for (const ref of refs) {
    const number = graph.seal(ref, "personalId")?.value;
    const key = typeof number === "string" ? number : ref;
    found.set(key, [...(found.get(key) ?? []), ref]);
  }
  return [...found.values()].flatMap((same) => {
    const [ref] = same;
    return ref === undefined ? [] : [{ ref, refs: same }];
  });
};
