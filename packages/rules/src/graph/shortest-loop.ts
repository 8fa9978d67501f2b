import type { Vertex } from "./vertices.ts";

/** Values of one component, as they were reached. */
interface Search {
  readonly component: ReadonlySet<Vertex>;
  /** Parts of the tree of paths that were gone through. */
  readonly passed: Set<Vertex>;
  /** By which value each was reached. */
  readonly readBy: Map<Vertex, Vertex>;
}

/** The values of the component that are read, straight or through parts that were not gone through before. */
const valuesRead = (vertex: Vertex, search: Search): readonly Vertex[] =>
  vertex.reads.flatMap((read) => {
    if (search.passed.has(read) || !search.component.has(read)) return [];
    if (read.node !== undefined) return [read];
    search.passed.add(read);
    return valuesRead(read, search);
  });

const trailTo = (vertex: Vertex, { readBy }: Search): readonly Vertex[] => {
  const trail = [vertex];
  for (let next = readBy.get(vertex); next !== undefined; next = readBy.get(next)) trail.push(next);
  return trail.toReversed();
};

/** The shortest way from a value of a loop back to it, breadth first, what is read first before what is read later. */
export const shortestLoop = (first: Vertex, component: readonly Vertex[]): readonly Vertex[] => {
  const search: Search = { component: new Set(component), passed: new Set(), readBy: new Map() };
  const reached = [first];
  // The list grows while it is gone through: what is reached waits behind all that is nearer.
  for (const vertex of reached) {
    for (const read of valuesRead(vertex, search)) {
      if (read === first) return [...trailTo(vertex, search), first];
      if (search.readBy.has(read)) continue;
      search.readBy.set(read, vertex);
      reached.push(read);
    }
  }
  return [];
};
