import type { Issue } from "@motlan/kernel";
import { pending } from "../value.ts";
import { type Graph, makeGraph, type RunNode } from "./make-graph.ts";
import { type GraphPlan, planGraph } from "./plan-graph.ts";
import type { Known } from "./same-value.ts";
import type { GraphNode } from "./vertices.ts";

/** `["late: child.birthDate today()"]`: computed values with what they read. */
export const nodesOf = (...lines: readonly string[]): readonly GraphNode[] =>
  lines.map((line) => {
    const [id = "", reads = ""] = line.split(": ");
    return { id, reads: reads.split(" ").filter((read) => read !== "") };
  });

/** The plan, after it went through JSON text as it does on the way to a browser. */
export const planOf = (nodes: readonly GraphNode[]): GraphPlan => {
  const plan = planGraph(nodes);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  const published: GraphPlan = JSON.parse(JSON.stringify(plan.value));
  return published;
};

export const issuesOf = (nodes: readonly GraphNode[]): readonly Issue[] => {
  const plan = planGraph(nodes);
  return plan.ok ? [] : plan.issues;
};

export const loopsOf = (...lines: readonly string[]): readonly unknown[] =>
  issuesOf(nodesOf(...lines)).map(({ params }) => params?.["loop"]);

/** A graph that also tells which of its values ran, in order, since that was last asked. */
export interface Watched extends Graph {
  readonly ran: () => readonly string[];
}

export const watch = (nodes: readonly GraphNode[], run: RunNode): Watched => {
  const log: string[] = [];
  const graph = makeGraph(planOf(nodes), (id, read) => {
    log.push(id);
    return run(id, read);
  });
  return { ...graph, ran: () => log.splice(0) };
};

/** The sum of all that a value reads; pending where a part of it is, and without what is no number. */
export const sumOf =
  (nodes: readonly GraphNode[]): RunNode =>
  (id, read) => {
    const reads = nodes.find((node) => node.id === id)?.reads ?? [];
    const parts = reads.map(read);
    return parts.includes(pending) ? pending : parts.reduce<number>((sum, part) => sum + numberOf(part), 0);
  };

const numberOf = (value: Known): number => (typeof value === "number" ? value : 0);
