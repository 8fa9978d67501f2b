import { makeKnownValues } from "./known-values.ts";
import type { GraphPlan } from "./plan-graph.ts";
import { makeRankQueue } from "./rank-queue.ts";
import { eachReader } from "./readers.ts";
import type { Known } from "./same-value.ts";

/** Evaluates the value `id`. It reads nothing but what the plan says that it reads, and members of that. */
export type RunNode = (id: string, read: (path: string) => Known) => Known;

/** What one change came to. */
export interface Step {
  /** The computed values that are others than before, in the order of evaluation. */
  readonly changed: readonly string[];
  /** How many were evaluated, each once. */
  readonly runs: number;
}

export interface Graph {
  /**
   * Writes inputs, all at once, and evaluates what hangs on them. Whatever was not evaluated before is, so the first
   * call evaluates everything.
   */
  readonly set: (changes: Iterable<readonly [path: string, value: Known]>) => Step;
  /** The value of an input, of a computed value, or of a path around or inside them; null where nothing is known. */
  readonly get: (path: string) => Known;
}

/**
 * Keeps computed values in step with their inputs. Evaluated is what reads a path that changed, in the order of the
 * plan, so that each is evaluated once and never sees a mixture of old and new; what comes out the same as before
 * touches nobody. The work of a change is that of the values evaluated and their readers, however many others there are.
 */
export const makeGraph = (plan: GraphPlan, run: RunNode): Graph => {
  const computed = new Set(plan.order);
  const values = makeKnownValues();
  const waiting = makeRankQueue(plan.order.length);
  const visitReaders = eachReader(plan);

  const write = (path: string, value: Known): boolean => {
    const changed = values.write(path, value);
    if (changed) visitReaders(path, waiting.add);
    return changed;
  };

  const evaluateWaiting = (): Step => {
    const changed: string[] = [];
    let runs = 0;
    for (let rank = waiting.first(); rank !== undefined; rank = waiting.first()) {
      const id = plan.order[rank] ?? "";
      // Taken off the queue only when it has its value: should a rule throw, the value is not left behind as it was.
      const value = run(id, values.read);
      waiting.drop();
      runs += 1;
      if (write(id, value)) changed.push(id);
    }
    return { changed, runs };
  };

  return {
    set: (changes) => {
      for (const [path, value] of new Map(changes)) {
        if (computed.has(path)) throw new Error(`${path} is computed and cannot be set`);
        write(path, value);
      }
      return evaluateWaiting();
    },
    get: (path) => {
      evaluateWaiting();
      return values.read(path);
    },
  };
};
