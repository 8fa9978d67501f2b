import type { Vertex } from "./vertices.ts";

interface Visit {
  readonly vertex: Vertex;
  readonly number: number;
  /** How many of its reads have been followed. */
  followed: number;
  /** The least number that is reached from here and still open. */
  low: number;
}

/** Its component is known: nothing that reaches it reaches further back through it. */
const closed = Number.POSITIVE_INFINITY;

/**
 * What reads each other in a loop, together; all else alone. Each component comes after those that it reads: the
 * order of evaluation. (R. Tarjan, "Depth-first search and linear graph algorithms", 1972; without recursion, since
 * a long chain of values would exhaust the stack.)
 */
export const componentsOf = (vertices: readonly Vertex[]): readonly (readonly Vertex[])[] => {
  const found: Vertex[][] = [];
  const numbers = new Map<Vertex, number>();
  const open: Vertex[] = [];

  const enter = (vertex: Vertex): Visit => {
    const number = numbers.size;
    numbers.set(vertex, number);
    open.push(vertex);
    return { vertex, number, followed: 0, low: number };
  };

  const leave = ({ vertex, number, low }: Visit): void => {
    if (low !== number) return;
    const component = open.splice(open.lastIndexOf(vertex));
    for (const member of component) numbers.set(member, closed);
    found.push(component);
  };

  const follow = (trail: Visit[], visit: Visit): void => {
    const read = visit.vertex.reads[visit.followed];
    visit.followed += 1;
    if (read === undefined) {
      trail.pop();
      leave(visit);
      const back = trail.at(-1);
      if (back !== undefined) back.low = Math.min(back.low, visit.low);
      return;
    }
    const number = numbers.get(read);
    if (number === undefined) trail.push(enter(read));
    else visit.low = Math.min(visit.low, number);
  };

  for (const vertex of vertices) {
    const trail = numbers.has(vertex) ? [] : [enter(vertex)];
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) follow(trail, visit);
  }
  return found;
};
