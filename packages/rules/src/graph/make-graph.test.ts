import { expect, test } from "vitest";
import { pending, type Value } from "../value.ts";
import { nodesOf, planOf, sumOf, watch } from "./graph.fixture.ts";
import { makeGraph, type RunNode } from "./make-graph.ts";
import type { Known } from "./same-value.ts";
import type { GraphNode } from "./vertices.ts";

/** Each value the sum of what it reads. */
const sums = (...lines: readonly string[]) => watch(nodesOf(...lines), sumOf(nodesOf(...lines)));

/** Each value by a function of its own. */
const graphOf = (
  nodes: readonly GraphNode[],
  runs: Readonly<Record<string, (read: (path: string) => Known) => Known>>,
) => {
  const run: RunNode = (id, read) => runs[id]?.(read) ?? null;
  return watch(nodes, run);
};

test("the first change evaluates everything once, in order, and tells every value", () => {
  const graph = sums("total: fee postage", "fee: copies", "postage: weight");
  expect(graph.set([["copies", 3]])).toEqual({ changed: ["fee", "postage", "total"], runs: 3 });
  expect(["total", "fee", "postage", "copies", "weight"].map(graph.get)).toEqual([3, 3, 0, 3, null]);
});

test("what is asked for before any change is evaluated with nothing known", () => {
  const graph = sums("total: fee", "fee: copies");
  expect(graph.get("total")).toBe(0);
  expect(graph.ran()).toEqual(["fee", "total"]);
  expect(graph.set([["copies", 0]])).toEqual({ changed: [], runs: 1 });
});

test("a change evaluates what depends on it, in order, and nothing else", () => {
  const graph = sums("total: fee postage", "fee: copies", "postage: weight", "other: pages");
  graph.set([]);
  graph.ran();
  expect(graph.set([["copies", 3]])).toEqual({ changed: ["fee", "total"], runs: 2 });
  expect(graph.ran()).toEqual(["fee", "total"]);
});

test("several inputs that change at once evaluate what hangs on them once", () => {
  const graph = sums("total: fee postage copies", "fee: copies", "postage: weight");
  graph.set([]);
  graph.ran();
  expect(
    graph.set(
      new Map([
        ["copies", 3],
        ["weight", 2],
      ]),
    ).runs,
  ).toBe(3);
  expect(graph.ran().toSorted()).toEqual(["fee", "postage", "total"]);
  expect(graph.get("total")).toBe(8);
});

test("of an input that is given twice in one change the last counts", () => {
  const graph = sums("fee: copies");
  graph.set([["copies", 1]]);
  expect(
    graph.set([
      ["copies", 2],
      ["copies", 1],
    ]),
  ).toEqual({ changed: [], runs: 0 });
});

test("where ways part and meet again, each value is evaluated once, after both", () => {
  const graph = sums("d: b c", "c: long", "long: a", "b: a", "a: input");
  graph.set([["input", 1]]);
  graph.ran();
  expect(graph.set([["input", 5]]).runs).toBe(5);
  expect(new Set(graph.ran()).size).toBe(5);
  expect(graph.get("d")).toBe(10);
});

test("no value ever sees one part of a change without the other", () => {
  const seen: Known[] = [];
  const graph = graphOf(nodesOf("same: next copies", "next: further", "further: copies"), {
    further: (read) => read("copies"),
    next: (read) => read("further"),
    same: (read) => {
      seen.push(read("next") === read("copies"));
      return seen.at(-1) ?? null;
    },
  });
  for (const copies of [1, 2, 3]) graph.set([["copies", copies]]);
  expect(seen).toEqual([true, true, true]);
});

test("an input that is set to what it was evaluates nothing", () => {
  const graph = sums("fee: copies");
  graph.set([["copies", 1]]);
  expect(graph.set([["copies", 1]])).toEqual({ changed: [], runs: 0 });
});

test("a value that comes out the same as before goes no further", () => {
  const graph = graphOf(nodesOf("fee: many", "many: copies"), {
    many: (read) => Number(read("copies")) > 10,
    fee: (read) => (read("many") === true ? 5000 : 8000),
  });
  graph.set([["copies", 1]]);
  expect(graph.set([["copies", 2]])).toEqual({ changed: [], runs: 1 });
  expect(graph.set([["copies", 11]])).toEqual({ changed: ["many", "fee"], runs: 2 });
});

test.each<[Value, Value, boolean]>([
  [{ commune: "00166", since: null }, { since: null, commune: "00166" }, true],
  [[1, [2, { a: "x" }]], [1, [2, { a: "x" }]], true],
  [[1, 2], [1, 2, null], false],
  [[], {}, false],
  [{ a: null }, {}, false],
  [{ a: null }, { b: null }, false],
  [{}, null, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
  ["1", 1, false],
  [{ toString: 1 }, { valueOf: 1 }, false],
])("%j and %j count as the same: %s", (before, after, same) => {
  const graph = sums("reader: input");
  graph.set([["input", before]]);
  expect(graph.set([["input", after]]).runs).toBe(same ? 0 : 1);
});

test("what is not known yet spreads to what hangs on it, and only there, until it is known", () => {
  const graph = sums("total: fee postage", "fee: copies", "postage: weight");
  graph.set([
    ["copies", 1],
    ["weight", pending],
  ]);
  expect(["total", "fee", "postage"].map(graph.get)).toEqual([pending, 1, pending]);
  expect(graph.set([["copies", 2]])).toEqual({ changed: ["fee"], runs: 2 });
  expect(graph.set([["weight", pending]]).runs).toBe(0);
  expect(graph.set([["weight", null]])).toEqual({ changed: ["postage", "total"], runs: 2 });
  expect(graph.get("total")).toBe(2);
});

test("a status and the day are inputs like any other", () => {
  const graph = graphOf(nodesOf("line: status(father) today()"), {
    line: (read) => ({ father: read("status(father)") === "found", today: read("today()") === "2026-11-29" }),
  });
  graph.set([
    ["status(father)", "found"],
    ["today()", "2026-11-28"],
    ["father", "CT-12"],
  ]);
  expect(graph.set([["father", "CT-13"]]).runs).toBe(0);
  expect(graph.set([["today()", "2026-11-29"]]).changed).toEqual(["line"]);
  expect(graph.get("line")).toEqual({ father: true, today: true });
});

const readings = (...paths: readonly string[]) =>
  graphOf(
    paths.map((path) => ({ id: `of(${path})`, reads: [path] })),
    Object.fromEntries(paths.map((path) => [`of(${path})`, (read: (path: string) => Known) => read(path)])),
  );

test("a context that changes is seen by the readers of its members", () => {
  const graph = readings("child.residence", "child.residence.commune", "child.birthDate");
  graph.set([["child", { residence: { commune: "00166" }, birthDate: "2026-11-01" }]]);
  expect(graph.get("of(child.residence.commune)")).toBe("00166");
  expect(graph.get("of(child.birthDate)")).toBe("2026-11-01");
  const { changed } = graph.set([["child", { residence: { commune: "00004" }, birthDate: "2026-11-01" }]]);
  expect(changed.toSorted()).toEqual(["of(child.residence)", "of(child.residence.commune)"]);
  expect(graph.get("of(child.residence)")).toEqual({ commune: "00004" });
});

test("a member that changes is seen by the readers of the context around it, and not by those of another member", () => {
  const graph = readings("child.residence", "child.residence.commune", "child.residence.since");
  graph.set([["child.residence", { commune: "00166", since: "2020" }]]);
  graph.ran();
  const { changed } = graph.set([["child.residence.commune", "00004"]]);
  expect(changed.toSorted()).toEqual(["of(child.residence)", "of(child.residence.commune)"]);
  expect(graph.ran()).not.toContain("of(child.residence.since)");
  expect(graph.get("of(child.residence)")).toEqual({ commune: "00004", since: "2020" });
  expect(graph.get("child.residence.since")).toBe("2020");
});

test("members that were set one by one are read as a context, which is pending where one of them is", () => {
  const graph = readings("child");
  graph.set([
    ["child.residence.commune", "00166"],
    ["child.birthDate", pending],
  ]);
  expect(graph.get("of(child)")).toBe(pending);
  graph.set([["child.birthDate", "2026-11-01"]]);
  expect(graph.get("of(child)")).toEqual({ residence: { commune: "00166" }, birthDate: "2026-11-01" });
});

test("the longest path prevails, whichever was set first", () => {
  const graph = readings("child");
  graph.set([["child.home.commune", "00004"]]);
  graph.set([["child", { home: { commune: "00166", since: "2020" }, name: "An" }]]);
  expect(graph.get("of(child)")).toEqual({ home: { commune: "00004", since: "2020" }, name: "An" });
  graph.set([["child.home", { since: "2021" }]]);
  expect(graph.get("of(child)")).toEqual({ home: { commune: "00004", since: "2021" }, name: "An" });
  expect(graph.get("child.home")).toEqual({ commune: "00004", since: "2021" });
  graph.set([["child.home", null]]);
  expect(graph.get("of(child)")).toEqual({ home: null, name: "An" });
});

test.each<[string, Known, string, Known]>([
  ["a reference has no members", "CT-12", "father.fullName", null],
  ["a list has no members", [{ length: 1 }], "father.length", null],
  ["null has no members", null, "father.fullName", null],
  ["a context has its own members only", {}, "father.constructor", null],
  ["of what is not known yet no member is", pending, "father.fullName", pending],
  ["a member is taken however deep", { home: { commune: "00166" } }, "father.home.commune", "00166"],
  ["a member of a text inside is null", { home: "00166" }, "father.home.commune", null],
])("%s", (_, father, path, expected) => {
  const graph = readings(path);
  graph.set([["father", father]]);
  expect(graph.get(`of(${path})`)).toBe(expected);
});

test("a reference stays what it is beside the elements of the one it refers to", () => {
  const graph = readings("father", "father.fullName");
  graph.set([
    ["father", "CT-12"],
    ["father.fullName", "Hà"],
  ]);
  expect([graph.get("of(father)"), graph.get("of(father.fullName)")]).toEqual(["CT-12", "Hà"]);
  graph.set([["father", null]]);
  expect([graph.get("of(father)"), graph.get("of(father.fullName)")]).toEqual([null, "Hà"]);
});

test("a computed member stands in the context that is set around it", () => {
  const graph = graphOf(nodesOf("all: child", "child.age: child.birthYear"), {
    "child.age": (read) => 2026 - Number(read("child.birthYear")),
    all: (read) => read("child"),
  });
  graph.set([["child.birthYear", 2000]]);
  expect(graph.get("all")).toEqual({ birthYear: 2000, age: 26 });
  graph.set([["child.birthYear", 2001]]);
  expect(graph.get("all")).toEqual({ birthYear: 2001, age: 25 });
});

test("a computed context is read by its members, which go no further where they are the same", () => {
  const graph = graphOf(nodesOf("town: home.commune", "next: town", "home: child"), {
    home: (read) => ({ commune: read("child.commune") === "x" ? "X" : "Y", isAn: read("child.name") === "An" }),
    town: (read) => read("home.commune"),
    next: (read) => read("town"),
  });
  graph.set([["child", { commune: "x", name: "An" }]]);
  expect(graph.set([["child", { commune: "x", name: "Bình" }]])).toEqual({ changed: ["home"], runs: 2 });
  expect(graph.set([["child.commune", "y"]])).toEqual({ changed: ["home", "town", "next"], runs: 3 });
  expect(graph.get("next")).toBe("Y");
});

test("what is computed cannot be set: that is a mistake in the program", () => {
  expect(() => sums("fee: copies").set([["fee", 1]])).toThrow("fee is computed");
});

test("a value whose evaluation broke off is evaluated with the next change", () => {
  let broken = true;
  const graph = makeGraph(planOf(nodesOf("total: fee", "fee: copies")), (id, read) => {
    if (broken) throw new Error("a bug");
    return id === "fee" ? read("copies") : read("fee");
  });
  expect(() => graph.set([["copies", 4]])).toThrow("a bug");
  broken = false;
  expect(graph.get("total")).toBe(4);
});

test("two graphs of one plan keep their values apart", () => {
  const nodes = nodesOf("fee: copies");
  const plan = planOf(nodes);
  const [one, other] = [makeGraph(plan, sumOf(nodes)), makeGraph(plan, sumOf(nodes))];
  one.set([["copies", 1]]);
  other.set([["copies", 2]]);
  expect([one.get("fee"), other.get("fee")]).toEqual([1, 2]);
});
