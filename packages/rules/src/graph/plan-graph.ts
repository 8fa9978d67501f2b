import { type Issue, issue, type Outcome, unlessIssues } from "@motlan/kernel";
import { componentsOf } from "./components.ts";
import { shortestLoop } from "./shortest-loop.ts";
import { type GraphNode, type Vertex, verticesOf } from "./vertices.ts";

/** In which order values are evaluated and who reads what: JSON, made once when the rules are published. */
export interface GraphPlan {
  /** The computed values, each after all that it reads. The rank of a value is its index. */
  readonly order: readonly string[];
  /** For every path that is read, an input's or a computed value's, the ranks of its readers, ascending. */
  readonly readers: Readonly<Record<string, readonly number[]>>;
}

const nodesIn = (component: readonly Vertex[]): readonly NonNullable<Vertex["node"]>[] =>
  component.flatMap(({ node }) => node ?? []);

/** Where a component is a loop, the one of its values that was given first. */
const firstOfLoop = (component: readonly Vertex[]): Vertex | undefined => {
  if (component.length === 1) return undefined;
  const values = component.filter(({ node }) => node !== undefined);
  return values.toSorted((a, b) => (a.node?.at ?? 0) - (b.node?.at ?? 0))[0];
};

interface Loop {
  readonly at: number;
  readonly issue: Issue;
}

const loopIn = (component: readonly Vertex[]): readonly Loop[] => {
  const first = firstOfLoop(component);
  if (first?.node === undefined) return [];
  const { id, at } = first.node;
  const loop = nodesIn(shortestLoop(first, component)).map((node) => node.id);
  return [{ at, issue: issue("rule-cycle", id, { loop: loop.join(" → ") }) }];
};

const loopsIn = (components: readonly (readonly Vertex[])[]): readonly Issue[] =>
  components
    .flatMap(loopIn)
    .toSorted((a, b) => a.at - b.at)
    .map((loop) => loop.issue);

const givenTwice = (nodes: readonly GraphNode[]): readonly Issue[] => {
  const seen = new Set<string>();
  return nodes.flatMap(({ id }) => {
    if (seen.has(id)) return [issue("rule-computed-twice", id)];
    seen.add(id);
    return [];
  });
};

const readersIn = (nodes: readonly GraphNode[], order: readonly string[]): GraphPlan["readers"] => {
  const reads = new Map(nodes.map((node) => [node.id, new Set(node.reads)]));
  const readers = new Map<string, number[]>();
  for (const [rank, id] of order.entries()) {
    for (const path of reads.get(id) ?? []) {
      const ranks = readers.get(path);
      if (ranks === undefined) readers.set(path, [rank]);
      else ranks.push(rank);
    }
  }
  return Object.fromEntries(readers);
};

/**
 * Orders computed values by what they read. A read that is no computed value is an input: `relation`,
 * `status(father)`, `today()`.
 *
 * A change of a path touches the readers of that path, of all paths around it and of all paths inside it, by whole
 * names: `child.residence` touches readers of `child` and `child.residence.commune`, not of `child.residencePermit` or
 * `child.birthDate`. So a value that reads what stands around or inside its own path reads itself.
 *
 * `rule-cycle` for each loop, at the first of its values, with the shortest loop through it: in `a → b → a`, `a` reads
 * `b` and `b` reads `a`. Loops that have a value in common are told as one. `rule-computed-twice` where one path is
 * given more than once. Takes time in proportion to the values and what they read.
 */
export const planGraph = (nodes: readonly GraphNode[]): Outcome<GraphPlan> => {
  const twice = givenTwice(nodes);
  const components = componentsOf(verticesOf(nodes));
  return unlessIssues([...twice, ...loopsIn(components)], () => {
    const order = components.flatMap(nodesIn).map(({ id }) => id);
    return { order, readers: readersIn(nodes, order) };
  });
};
