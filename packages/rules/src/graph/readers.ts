import { makeSpot, namesIn, type Spot, spotAt } from "./path-tree.ts";
import type { GraphPlan } from "./plan-graph.ts";

/** At each path that is read, the ranks of its readers. */
type Index = Spot<readonly number[]>;

const indexes = new WeakMap<GraphPlan, Index>();

const noReaders = (): readonly number[] => [];

const madeIndex = (plan: GraphPlan): Index => {
  const root: Index = makeSpot(noReaders());
  for (const [path, ranks] of Object.entries(plan.readers)) spotAt(root, path, noReaders).held = ranks;
  return root;
};

/** One for all graphs of a plan: a server has one plan and many dossiers. */
const indexOf = (plan: GraphPlan): Index => {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const made = madeIndex(plan);
  indexes.set(plan, made);
  return made;
};

type Visit = (rank: number) => void;

const visitHere = (spot: Index, visit: Visit): void => {
  for (const rank of spot.held) visit(rank);
};

const visitInside = (spot: Index, visit: Visit): void => {
  for (const member of spot.members.values()) {
    visitHere(member, visit);
    visitInside(member, visit);
  }
};

/**
 * Goes to the ranks of all that read a path, or one around or inside it, some more than once. The cost is that of what
 * is found: the names of the path, and the readers.
 */
export const eachReader = (plan: GraphPlan): ((path: string, visit: Visit) => void) => {
  const root = indexOf(plan);
  return (path, visit) => {
    let here = root;
    for (const name of namesIn(path)) {
      const next = here.members.get(name);
      if (next === undefined) return;
      visitHere(next, visit);
      here = next;
    }
    visitInside(here, visit);
  };
};

/** The computed values that read a path (or one around or inside it) themselves, in the order of evaluation. */
export const readersOf = (plan: GraphPlan, path: string): readonly string[] => {
  const ranks = new Set<number>();
  eachReader(plan)(path, (rank) => ranks.add(rank));
  return [...ranks].toSorted((a, b) => a - b).map((rank) => plan.order[rank] ?? "");
};
