import { resolve } from "../resolve.ts";
import type { Rule, Tree, Violation } from "../tree.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files that import each other in a ring, types included. Each ring is told once. */
export const cycles: Rule = (tree) => {
  const graph = graphOf(tree);
  const done = new Set<string>();
  return [...graph.keys()].flatMap((path) => ringsFrom(graph, [path], done));
};

const graphOf = (tree: Tree): Graph =>
  new Map(
    tree.files.map((file) => [
      file.path,
      file.imports.flatMap(({ specifier }) => resolve(tree, file, specifier) ?? []),
    ]),
  );

/** Depth first: an edge back into the trail closes a ring. */
const ringsFrom = (graph: Graph, trail: readonly string[], done: Set<string>): Violation[] => {
  const here = trail.at(-1) ?? "";
  if (done.has(here)) return [];
  const rings = (graph.get(here) ?? []).flatMap((next) => {
    const start = trail.indexOf(next);
    if (start === -1) return ringsFrom(graph, [...trail, next], done);
    return [{ rule: "cycle", where: next, what: [...trail.slice(start), next].join(" → ") }];
  });
  done.add(here);
  return rings;
};
