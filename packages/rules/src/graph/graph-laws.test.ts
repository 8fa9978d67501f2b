import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pending } from "../value.ts";
import { planOf, watch } from "./graph.fixture.ts";
import { makeGraph, type RunNode } from "./make-graph.ts";
import { planGraph } from "./plan-graph.ts";
import type { Known } from "./same-value.ts";
import type { GraphNode } from "./vertices.ts";

const runs = { numRuns: 500 };
const functions = ["sum", "min", "first"] as const;

interface Computed extends GraphNode {
  readonly by: (typeof functions)[number];
}

const apply = (by: Computed["by"], parts: readonly Known[]): Known => {
  if (by === "first") return parts[0] ?? null;
  if (parts.includes(pending)) return pending;
  const numbers = parts.filter((part) => typeof part === "number");
  if (by === "sum") return numbers.reduce((sum, part) => sum + part, 0);
  return numbers.length === 0 ? null : Math.min(...numbers);
};

const inputs = ["x0", "x1", "x2", "x3", "x4", "x5"];

/** Up to forty values, each of which reads inputs and values before it; given in any order. */
const computed: fc.Arbitrary<readonly Computed[]> = fc
  .array(fc.record({ by: fc.constantFrom(...functions), reads: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((drafts) =>
    drafts.map(({ by, reads }, index) => {
      const known = [...inputs, ...drafts.slice(0, index).map((_, before) => `v${before}`)];
      return { id: `v${index}`, by, reads: reads.map((read) => known[read % known.length] ?? "") };
    }),
  )
  .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }));

const known: fc.Arbitrary<Known> = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(null, pending));
const change = fc.array(fc.tuple(fc.constantFrom(...inputs), known), { maxLength: 3 });
const changes = fc.array(change, { minLength: 1, maxLength: 12 });

const runOf = (nodes: readonly Computed[]): RunNode => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (id, read) => {
    const node = byId.get(id);
    return node === undefined ? null : apply(node.by, node.reads.map(read));
  };
};

/** All values worked out anew, without a plan: a reader asks for what it reads. */
const anew = (nodes: readonly Computed[], answers: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Known>();
  const read = (path: string): Known => {
    const node = byId.get(path);
    if (node === undefined) return answers.get(path) ?? null;
    const value = found.has(path) ? (found.get(path) ?? null) : apply(node.by, node.reads.map(read));
    found.set(path, value);
    return value;
  };
  for (const { id } of nodes) read(id);
  return found;
};

const differing = (before: ReadonlyMap<string, Known>, after: ReadonlyMap<string, Known>): readonly string[] =>
  [...after].filter(([path, value]) => !before.has(path) || before.get(path) !== value).map(([path]) => path);

test("after any changes all values are as if worked out anew, and those that differ are told", () => {
  fc.assert(
    fc.property(computed, changes, (nodes, steps) => {
      const graph = watch(nodes, runOf(nodes));
      const answers = new Map<string, Known>();
      let before: ReadonlyMap<string, Known> = new Map();
      for (const step of steps) {
        for (const [path, value] of step) answers.set(path, value);
        const { changed } = graph.set(step);
        const after = anew(nodes, answers);
        expect(new Map(nodes.map(({ id }) => [id, graph.get(id)]))).toEqual(after);
        expect(changed.toSorted()).toEqual(differing(before, after).toSorted());
        before = after;
      }
    }),
    runs,
  );
});

test("a change runs exactly what reads something that changed, each once, after all that it reads", () => {
  fc.assert(
    fc.property(computed, changes, (nodes, steps) => {
      const graph = watch(nodes, runOf(nodes));
      const answers = new Map<string, Known>(inputs.map((path) => [path, null]));
      graph.set(answers);
      graph.ran();
      for (const step of steps) {
        const before = new Map(answers);
        for (const [path, value] of step) answers.set(path, value);
        const { changed, runs } = graph.set(step);
        const touched = new Set([...differing(before, answers), ...changed]);
        const ran = graph.ran();
        expect(ran).toHaveLength(runs);
        const readers = nodes.filter(({ reads }) => reads.some((read) => touched.has(read))).map(({ id }) => id);
        expect(ran.toSorted()).toEqual(readers.toSorted());
        for (const [index, id] of ran.entries()) {
          const later = ran.slice(index);
          expect(nodes.find((node) => node.id === id)?.reads.filter((read) => later.includes(read))).toEqual([]);
        }
      }
    }),
    runs,
  );
});

const path = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 3 }).map((names) => names.join("."));
const nested: fc.Arbitrary<Known> = fc.oneof(
  known,
  fc.record({ a: fc.constantFrom(1, 2), b: fc.record({ a: fc.constantFrom(1, 2) }) }, { requiredKeys: [] }),
);

test("contexts and their members, set and computed, come to the same step by step as at one stroke", () => {
  const nodes = fc.uniqueArray(fc.record({ id: path, reads: fc.array(path, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(nodes, fc.array(fc.tuple(path, nested), { maxLength: 12 }), (shapes, steps) => {
      const readings: readonly GraphNode[] = steps.map(([at], index) => ({ id: `of(${index})`, reads: [at] }));
      const all = [...shapes, ...readings];
      fc.pre(planGraph(all).ok);
      const run: RunNode = (id, read) => {
        const parts = all.find((node) => node.id === id)?.reads.map(read) ?? [];
        return parts.find((part) => part === pending) ?? parts.findLast((part) => part !== null) ?? null;
      };
      const given = steps.filter(([at]) => all.every(({ id }) => id !== at));
      const graph = makeGraph(planOf(all), run);
      for (const step of given) graph.set([step]);
      const fresh = makeGraph(planOf(all), run);
      fresh.set(given);
      expect(all.map(({ id }) => graph.get(id))).toEqual(all.map(({ id }) => fresh.get(id)));
    }),
    { numRuns: 2000 },
  );
});

/** Sections of ten fields such as forms have: each with a sum, a condition on the sum, and two fields that hang on it. */
const formOf = (fields: number): readonly GraphNode[] =>
  Array.from({ length: fields / 10 }, (_, section) => {
    const at = (name: string): string => `s${section}.${name}`;
    return [
      { id: at("sum"), reads: [0, 1, 2, 3, 4, 5].map((field) => at(`f${field}`)) },
      { id: at("shows"), reads: [at("sum"), `status(s${section})`] },
      { id: at("fee"), reads: [at("shows"), at("f1"), "today()"] },
      { id: at("due"), reads: [at("fee"), at("shows")] },
    ];
  }).flat();

const evaluationsIn = (fields: number): readonly unknown[] => {
  const nodes = formOf(fields);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let reads = 0;
  const graph = watch(nodes, (id, read) => {
    const parts = byId.get(id)?.reads ?? [];
    reads += parts.length;
    return parts.map(read).reduce<number>((sum, part) => sum + (typeof part === "number" ? part : 0), 0);
  });
  graph.set(nodes.flatMap((node) => node.reads.filter((path) => !byId.has(path)).map((path) => [path, 1] as const)));
  graph.ran();
  reads = 0;
  const step = graph.set([["s7.f1", 2]]);
  return [step, graph.ran(), reads];
};

test("one change evaluates and reads as much in a form of 5,000 fields as in one of 300", () => {
  const small = evaluationsIn(300);
  expect(small).toEqual([
    { changed: ["s7.sum", "s7.shows", "s7.fee", "s7.due"], runs: 4 },
    ["s7.sum", "s7.shows", "s7.fee", "s7.due"],
    13,
  ]);
  expect(evaluationsIn(5000)).toEqual(small);
});
