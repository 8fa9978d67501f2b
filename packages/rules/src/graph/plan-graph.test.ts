import { issue } from "@motlan/kernel";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { issuesOf, loopsOf, nodesOf, planOf } from "./graph.fixture.ts";
import { planGraph } from "./plan-graph.ts";
import { readersOf } from "./readers.ts";
import type { GraphNode } from "./vertices.ts";

test("a value comes after all that it reads, however the rules are written down", () => {
  expect(planOf(nodesOf("fee: copies late", "late: age", "age: child.birthDate today()"))).toEqual({
    order: ["age", "late", "fee"],
    readers: { "child.birthDate": [0], "today()": [0], age: [1], copies: [2], late: [2] },
  });
});

test("a path that a value reads twice has it as a reader once", () => {
  expect(planOf(nodesOf("fee: copies copies")).readers).toEqual({ copies: [0] });
});

test("without rules there is nothing to plan", () => {
  expect(planOf([])).toEqual({ order: [], readers: {} });
});

test("a value that reads itself is a loop, told at its path", () => {
  expect(issuesOf(nodesOf("age: today() age"))).toEqual([issue("rule-cycle", "age", { loop: "age → age" })]);
});

test("a loop is told from the first of its values, each reading the next", () => {
  expect(loopsOf("b: c", "a: b", "c: a copies")).toEqual(["b → c → a → b"]);
});

test("the first of a loop is the one that is given first, whoever else reads the loop", () => {
  expect(loopsOf("x: b", "a: b", "b: a")).toEqual(["a → b → a"]);
});

test("every separate loop is one issue, in the order of the rules, and what only reads a loop is none", () => {
  const issues = issuesOf(nodesOf("p: q", "a: b", "q: p", "b: a", "alone: copies", "reader: a p"));
  expect(issues).toEqual([
    issue("rule-cycle", "p", { loop: "p → q → p" }),
    issue("rule-cycle", "a", { loop: "a → b → a" }),
  ]);
});

test("a loop that another reads is told apart from it", () => {
  expect(loopsOf("a: b c", "b: a", "c: d", "d: c")).toEqual(["a → b → a", "c → d → c"]);
});

test("the shortest of several loops through a value is told, and of two as short the one read first", () => {
  expect(loopsOf("a: long other back", "long: far", "far: a", "other: a", "back: a")).toEqual(["a → other → a"]);
});

test("a long loop is shown whole", () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => `v${index}`);
  const nodes = ids.map((id, index) => ({ id, reads: [ids[(index + 1) % ids.length] ?? ""] }));
  expect(issuesOf(nodes).map(({ params }) => params?.["loop"])).toEqual([[...ids, "v0"].join(" → ")]);
});

test("a long chain is planned without a deep stack", () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => `v${index}`);
  const nodes = ids.map((id, index) => ({ id, reads: [ids[index + 1] ?? "copies"] }));
  expect(planOf(nodes).order).toEqual(ids.toReversed());
});

test("a value that is computed twice is refused", () => {
  expect(issuesOf(nodesOf("fee: copies", "fee: pages"))).toEqual([issue("rule-computed-twice", "fee")]);
});

test.each([
  ["child.residence: child.residence.commune", "child.residence → child.residence", "reads what stands inside it"],
  [
    "child.residence.commune: child",
    "child.residence.commune → child.residence.commune",
    "reads what stands around it",
  ],
])("%s is a loop (%s): it %s", (line, loop) => {
  expect(loopsOf(line)).toEqual([loop]);
});

test("a loop through what stands around and inside names the values, not the paths between", () => {
  expect(loopsOf("child.residence: town", "town: child.residence.commune")).toEqual([
    "child.residence → town → child.residence",
  ]);
});

test("what stands beside one another is no loop", () => {
  expect(
    loopsOf(
      "child.fullName: child.family child.given",
      "child.given: child.family",
      "status(child.fullName): child.fullName",
    ),
  ).toEqual([]);
});

const home = planOf(
  nodesOf(
    "all: child",
    "home: child.residence",
    "town: child.residence.commune",
    "born: child.birthDate",
    "permit: child.residencePermit",
    "known: status(child.residence)",
    "other: children",
  ),
);

test.each([
  ["child", ["all", "home", "town", "born", "permit"]],
  ["child.residence", ["all", "home", "town"]],
  ["child.residence.commune", ["all", "home", "town"]],
  ["child.residence.commune.name", ["all", "home", "town"]],
  ["child.residence.since", ["all", "home"]],
  ["child.birthDate", ["all", "born"]],
  ["status(child.residence)", ["known"]],
  ["status(child)", []],
  ["chi", []],
])("a change of %s touches the readers of it, around it and inside it: %j", (path, readers) => {
  expect(readersOf(home, path)).toEqual(readers);
});

test("the readers are those that read themselves, each once, in the order of evaluation", () => {
  const plan = planOf(nodesOf("fee: late copies child child.birthDate", "late: child.birthDate", "sum: fee"));
  expect(readersOf(plan, "child.birthDate")).toEqual(["late", "fee"]);
});

test("what stands in brackets is one name: each of several has readers of its own", () => {
  const plan = planOf(nodesOf("a: movers[1.2].sex", "b: movers[1.3].sex", "c: status(filer.spouse)", "d: filer"));
  expect(readersOf(plan, "movers[1.2]")).toEqual(["a"]);
  expect(readersOf(plan, "filer.spouse")).toEqual(["d"]);
});

test("a path that JavaScript has a use for is a path like any other", () => {
  const plan = planOf(nodesOf("a: __proto__", "__proto__: constructor", "toString: hasOwnProperty.x"));
  expect(plan.order).toEqual(["__proto__", "a", "toString"]);
  expect(["__proto__", "constructor", "hasOwnProperty"].map((path) => readersOf(plan, path))).toEqual([
    ["a"],
    ["__proto__"],
    ["toString"],
  ]);
});

test("a thousand readers of what stands around a thousand values make a plan of their number, not of its square", () => {
  const inside = Array.from({ length: 1000 }, (_, index) => ({ id: `child.v${index}`, reads: ["copies"] }));
  const around = Array.from({ length: 1000 }, (_, index) => ({ id: `r${index}`, reads: ["child"] }));
  const plan = planOf([...around, ...inside]);
  expect(plan.order).toHaveLength(2000);
  expect(Object.values(plan.readers).flat()).toHaveLength(2000);
  expect(readersOf(plan, "child.v7")).toHaveLength(1000);
});

const path = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 }).map((names) => names.join("."));
const anyNodes = fc.uniqueArray(fc.record({ id: path, reads: fc.array(path, { maxLength: 3 }) }), {
  maxLength: 8,
  selector: ({ id }) => id,
});

const touches = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

const readBy = (node: GraphNode, nodes: readonly GraphNode[]): readonly GraphNode[] =>
  nodes.filter(({ id }) => node.reads.some((read) => touches(id, read)));

/** How many steps lead from a value back to itself at the least; infinitely many where none do. */
const wayBack = (node: GraphNode, nodes: readonly GraphNode[]): number => {
  let reached: readonly GraphNode[] = [node];
  for (let steps = 1; steps <= nodes.length; steps += 1) {
    reached = nodes.filter((other) => reached.some((one) => readBy(one, nodes).includes(other)));
    if (reached.includes(node)) return steps;
  }
  return Number.POSITIVE_INFINITY;
};

test("any rules are ordered, each after all it reads, or have a loop that is told as short as it is", () => {
  fc.assert(
    fc.property(anyNodes, (nodes) => {
      const plan = planGraph(nodes);
      if (plan.ok) {
        const rank = new Map(plan.value.order.map((id, index) => [id, index]));
        expect([...rank.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
        for (const node of nodes) {
          for (const read of readBy(node, nodes)) expect(rank.get(read.id)).toBeLessThan(rank.get(node.id) ?? -1);
        }
      } else {
        for (const { path: at, params } of plan.issues) {
          const loop = String(params?.["loop"]).split(" → ");
          const values = loop.map((id) => nodes.find((node) => node.id === id) ?? { id, reads: [] });
          expect([loop[0], loop.at(-1)]).toEqual([at, at]);
          for (const [step, value] of values.slice(0, -1).entries()) {
            expect(readBy(value, nodes)).toContain(values[step + 1]);
          }
          expect(loop).toHaveLength(1 + wayBack(values[0] ?? { id: "", reads: [] }, nodes));
        }
      }
      expect(plan.ok).toBe(nodes.every((node) => wayBack(node, nodes) === Number.POSITIVE_INFINITY));
    }),
    { numRuns: 2000 },
  );
});

test("who is touched is told alike by the index and by comparing every path", () => {
  fc.assert(
    fc.property(anyNodes, path, (nodes, changed) => {
      const plan = planGraph(nodes);
      if (!plan.ok) return;
      const expected = nodes.filter(({ reads }) => reads.some((read) => touches(read, changed))).map(({ id }) => id);
      expect(readersOf(plan.value, changed).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 2000 },
  );
});
