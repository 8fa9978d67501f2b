import { expect, test } from "vitest";
import type { TableDefinition } from "./definition.ts";
import { drawn, pending, tableFunction, type Values } from "./table.fixture.ts";

const table = (
  hit: TableDefinition["hit"],
  rows: string,
  more: Pick<TableDefinition, "aggregate"> & { readonly default?: string } = {},
): TableDefinition => {
  const { default: otherwise, ...rest } = more;
  const output = { name: "fee", type: "number", values: [30, 20, 10] } as const;
  const outputs = [otherwise === undefined ? output : { ...output, default: otherwise }];
  return drawn({ hit, ...rest, inputs: ["age", "category"], outputs }, rows);
};

const aged: Values = { age: 20, category: pending };

test("unique: a sure hit beside a pending rule is pending, for a second hit would be an error", () => {
  const run = tableFunction(table("unique", '| < 30 | - | 10 |\n| - | "student" | 20 |'));
  expect(run(aged)).toBe(pending);
  expect(run({ age: 40, category: pending })).toBe(pending);
});

test("unique: two sure hits are an error whatever else is to come", () => {
  const run = tableFunction(table("unique", '| < 30 | - | 10 |\n| > 10 | - | 10 |\n| - | "student" | 20 |'));
  expect(run(aged)).toBeNull();
});

test("a rule that another cell rules out does not wait for a pending one", () => {
  const run = tableFunction(table("unique", '| < 30 | - | 10 |\n| > 30 | "student" | 20 |'));
  expect(run(aged)).toBe(10);
  expect(run({ age: 40, category: pending })).toBe(pending);
});

test("first: an earlier sure hit wins over a pending rule, a later one does not", () => {
  const run = tableFunction(table("first", '| < 30 | - | 10 |\n| - | "student" | 20 |\n| - | - | 30 |'));
  expect(run(aged)).toBe(10);
  expect(run({ age: 40, category: pending })).toBe(pending);
});

/** What gives one thing to the young, and another to students. */
const beside = (young: number, student: number): string => `| < 30 | - | ${young} |\n| - | "student" | ${student} |`;

test("any: a pending rule that would give the same changes nothing", () => {
  expect(tableFunction(table("any", beside(10, 10)))(aged)).toBe(10);
  expect(tableFunction(table("any", beside(10, 20)))(aged)).toBe(pending);
  expect(tableFunction(table("any", beside(10, 10)))({ age: 40, category: pending })).toBe(pending);
});

test("priority: a pending rule matters only where its output goes first", () => {
  expect(tableFunction(table("priority", beside(20, 10)))(aged)).toBe(20);
  expect(tableFunction(table("priority", beside(20, 20)))(aged)).toBe(20);
  expect(tableFunction(table("priority", beside(20, 30)))(aged)).toBe(pending);
});

test.each([
  ["rule order", {}],
  ["output order", {}],
  ["collect", {}],
  ["collect", { aggregate: "sum" }],
  ["collect", { aggregate: "max" }],
  ["collect", { aggregate: "count" }],
] as const)("%s %j: all hits are known, or nothing is", (hit, more) => {
  const run = tableFunction(table(hit, '| < 30 | - | 10 |\n| - | "student" | 20 |', more));
  expect(run(aged)).toBe(pending);
  expect(run({ age: 20, category: "student" })).not.toBe(pending);
});

test("an output that is pending makes what hangs on it pending, and a count does not hang on it", () => {
  const rows = "| - | - | copies |";
  expect(tableFunction(table("unique", rows))({ copies: pending })).toBe(pending);
  expect(tableFunction(table("collect", rows, { aggregate: "max" }))({ copies: pending })).toBe(pending);
  expect(tableFunction(table("collect", rows, { aggregate: "count" }))({ copies: pending })).toBe(1);
});

test("the default waits for pending rules", () => {
  const run = tableFunction(table("unique", '| > 30 | "student" | 20 |', { default: "10" }));
  expect(run(aged)).toBe(10);
  expect(run({ age: 40, category: pending })).toBe(pending);
});

test("a cell that is null is no match", () => {
  const run = tableFunction(table("first", "| < 30 | - | 10 |\n| not(< 30) | - | 20 |\n| null | - | 30 |"));
  expect([run({ age: 20 }), run({ age: 40 }), run({})]).toEqual([10, 20, 30]);
});

const byDay = (hit: TableDefinition["hit"], gives: readonly [number, number]): TableDefinition =>
  drawn(
    { hit, inputs: ["bornOn"], outputs: [{ name: "fee", type: "number", values: [30, 20, 10] }] },
    `| < @"2000-07-01" | ${gives[0]} |\n| >= @"2000-07-01" | ${gives[1]} |`,
  );

test.each(["unique", "first", "any", "priority", "rule order"] as const)(
  "%s: a date of which the day is not known decides only where every day does",
  (hit) => {
    const run = tableFunction(byDay(hit, [10, 20]));
    const wrap = (value: number): unknown => (hit === "rule order" ? [value] : value);
    expect(run({ bornOn: "1999" })).toEqual(wrap(10));
    expect(run({ bornOn: "2001" })).toEqual(wrap(20));
    expect(run({ bornOn: "2000" })).toBeNull();
  },
);

const bornBefore = (before: number, otherwise: number): TableDefinition =>
  drawn(
    { hit: "first", inputs: ["bornOn"], outputs: [{ name: "fee", type: "number" }] },
    `| < @"2000-07-01" | ${before} |\n| - | ${otherwise} |`,
  );

test("first: where a day is not known, both ways may agree", () => {
  expect(tableFunction(bornBefore(10, 10))({ bornOn: "2000" })).toBe(10);
  expect(tableFunction(bornBefore(10, 20))({ bornOn: "2000" })).toBeNull();
});

/** One rule that hangs on the day, one on the category, and one that is sure where the filer is a member. */
const mixed = (
  hit: TableDefinition["hit"],
  [day, category, sure]: readonly [string, string, string],
): TableDefinition =>
  drawn(
    { hit, inputs: ["bornOn", "category", "member"], outputs: [{ name: "fee", type: "number", values: [30, 20, 10] }] },
    `| < @"2000-07-01" | - | - | ${day} |\n| - | "student" | - | ${category} |\n| - | - | true | ${sure} |`,
  );

const inDoubt: Values = { bornOn: "2000", category: pending, member: false, copies: pending };
const oneSure: Values = { ...inDoubt, member: true };

test.each(["unique", "rule order", "output order", "collect"] as const)(
  "%s: a rule that hangs on an unknown day leaves the outcome unsure whatever else is to come",
  (hit) => {
    const definition = mixed(hit, ["10", "10", "10"]);
    expect(tableFunction(definition)(inDoubt)).toBeNull();
    expect(tableFunction({ ...definition, rules: definition.rules.toReversed() })(inDoubt)).toBeNull();
  },
);

test("any: a hit to come may show that an unknown day changes nothing", () => {
  expect(tableFunction(mixed("any", ["10", "10", "20"]))(inDoubt)).toBe(pending);
  expect(tableFunction(mixed("any", ["10", "10", "20"]))({ ...inDoubt, category: "student" })).toBe(10);
  expect(tableFunction(mixed("any", ["10", "10", "20"]))({ ...inDoubt, category: "worker" })).toBeNull();
});

test("any: an output that is pending may show that an unknown day changes nothing", () => {
  const settled: Values = { ...oneSure, category: "worker" };
  expect(tableFunction(mixed("any", ["10", "10", "copies"]))(settled)).toBe(pending);
  expect(tableFunction(mixed("any", ["copies", "10", "10"]))(settled)).toBe(pending);
  expect(tableFunction(mixed("any", ["copies", "10", "10"]))({ ...settled, copies: 10 })).toBe(10);
  expect(tableFunction(mixed("any", ["copies", "10", "10"]))({ ...settled, copies: 20 })).toBeNull();
});

test("priority: a hit to come may go before one that hangs on an unknown day", () => {
  const run = tableFunction(mixed("priority", ["20", "30", "10"]));
  expect(run(oneSure)).toBe(pending);
  expect(run({ ...oneSure, category: "student" })).toBe(30);
  expect(run({ ...oneSure, category: "worker" })).toBeNull();
});

test("a cell that is null rules its rule out, whatever another waits for", () => {
  const run = tableFunction(table("unique", '| < 30 | "student" | 10 |\n| null | - | 20 |'));
  expect(run({ age: null, category: pending })).toBe(20);
});

test("a pending value outranks one of which the day is not known", () => {
  const run = tableFunction(
    drawn(
      { hit: "unique", inputs: ["bornOn", "category"], outputs: [{ name: "fee", type: "number" }] },
      '| < @"2000-07-01" | "student" | 10 |',
    ),
  );
  expect(run({ bornOn: "2000", category: pending })).toBe(pending);
  expect(run({ bornOn: "2000", category: "worker" })).toBeNull();
  expect(run({ bornOn: "2001", category: pending })).toBeNull();
});

test("a tested value that hangs on an unknown day stays so in its cells", () => {
  const run = tableFunction(
    drawn(
      { hit: "first", inputs: ['bornOn + @"P1D"'], outputs: [{ name: "fee", type: "number" }] },
      '| < @"2000-07-01" | 10 |\n| - | 20 |',
    ),
  );
  expect([run({ bornOn: "1999" }), run({ bornOn: "2000" }), run({ bornOn: "2001" })]).toEqual([10, null, 20]);
});

test("with another value than those listed for an input a table gives null, default or not", () => {
  const definition: TableDefinition = {
    hit: "first",
    inputs: [{ expression: "rating", values: ["A", "B"] }],
    outputs: [{ name: "fee", type: "number", default: "0" }],
    rules: [{ when: ['"A"'], gives: ["1"] }],
  };
  const run = tableFunction(definition);
  expect([run({ rating: "A" }), run({ rating: "B" }), run({ rating: "C" }), run({})]).toEqual([1, 0, null, null]);
  expect(run({ rating: pending })).toBe(pending);
});

test("with another value than those listed for it an output is null", () => {
  const run = tableFunction(table("unique", "| - | - | copies |"));
  expect([run({ copies: 20 }), run({ copies: 21 })]).toEqual([20, null]);
});
