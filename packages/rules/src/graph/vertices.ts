import { makeSpot, type Spot, spotAt } from "./path-tree.ts";

/** A computed value: the path that others read it by, and the paths that it reads itself. */
export interface GraphNode {
  readonly id: string;
  readonly reads: readonly string[];
}

/** A computed value, or (without `node`) a part of the tree of paths that stands between values and their readers. */
export interface Vertex {
  readonly node?: { readonly id: string; readonly at: number };
  readonly reads: Vertex[];
}

/** For one path: all values at it and inside it, and all values at it and around it. */
interface Parts {
  readonly inside: Vertex;
  readonly around: Vertex;
}

const part = (): Vertex => ({ reads: [] });

const partsBelow = (above: Parts): Parts => {
  const parts = { inside: part(), around: part() };
  above.inside.reads.push(parts.inside);
  parts.around.reads.push(above.around);
  return parts;
};

const partsOf = (root: Spot<Parts>, path: string): Parts => spotAt(root, path, partsBelow).held;

/**
 * Who reads whom, the nodes first to last. A path is connected with those inside and around it through the tree of
 * paths: a thousand readers of `child` and a thousand values inside it make two thousand edges, not a million.
 */
export const verticesOf = (nodes: readonly GraphNode[]): readonly Vertex[] => {
  const root = makeSpot<Parts>({ inside: part(), around: part() });
  return nodes.map(({ id, reads }, at) => {
    const vertex: Vertex = { node: { id, at }, reads: [] };
    const own = partsOf(root, id);
    own.inside.reads.push(vertex);
    own.around.reads.push(vertex);
    for (const path of reads) {
      const { inside, around } = partsOf(root, path);
      vertex.reads.push(inside, around);
    }
    return vertex;
  });
};
