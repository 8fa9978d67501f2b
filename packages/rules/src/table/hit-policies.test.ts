import { expect, test } from "vitest";
import type { TableDefinition } from "./definition.ts";
import { compiled, drawn, tableFunction, type Values } from "./table.fixture.ts";

/** The examples of the standard, DMN 1.5, 8.2.10. */
const riskRating = drawn(
  { hit: "unique", inputs: ["age", "history"], outputs: [{ name: "risk", type: "text" }] },
  `
  | > 60     | "good" | "medium" |
  | > 60     | "bad"  | "high"   |
  | [25..60] | -      | "medium" |
  | < 25     | "good" | "low"    |
  | < 25     | "bad"  | "medium" |`,
);

test.each([
  [61, "bad", "high"],
  [60, "bad", "medium"],
  [25, "good", "medium"],
  [24, "good", "low"],
  [24, "unheard of", null],
])("unique: at %d with a %s history the risk is %s", (age, history, risk) => {
  expect(tableFunction(riskRating)({ age, history })).toBe(risk);
});

test("unique: two hits are an error, which is null, even if they give the same", () => {
  const run = tableFunction(
    drawn({ hit: "unique", inputs: ["age"], outputs: [{ name: "fee", type: "number" }] }, "| < 20 | 1 |\n| > 10 | 1 |"),
  );
  expect([5, 15, 25].map((age) => run({ age }))).toEqual([1, null, 1]);
});

const compliance = drawn(
  { hit: "any", inputs: ["rating", "age", "service"], outputs: [{ name: "result", type: "text" }] },
  `
  | "A"      | < 10000  | < 50000  | "compliant"     |
  | not("A") | -        | -        | "not compliant" |
  | -        | >= 10000 | -        | "not compliant" |
  | -        | -        | >= 50000 | "not compliant" |`,
);

test("any: hits that give the same give that", () => {
  const run = tableFunction(compliance);
  expect(run({ rating: "A", age: 1, service: 1 })).toBe("compliant");
  expect(run({ rating: "B", age: 20_000, service: 60_000 })).toBe("not compliant");
});

test("any: hits that differ are an error, which is null", () => {
  const run = tableFunction(
    drawn({ hit: "any", inputs: ["age"], outputs: [{ name: "fee", type: "number" }] }, "| < 20 | 1 |\n| > 10 | 2 |"),
  );
  expect([5, 15, 25].map((age) => run({ age }))).toEqual([1, null, 2]);
});

test("any: values that are equal in FEEL are the same, though they are written otherwise", () => {
  const output = { name: "wait", type: "duration" } as const;
  const rows = '| - | @"P1D" |\n| - | @"PT24H" |';
  expect(tableFunction(drawn({ hit: "any", inputs: ["age"], outputs: [output] }, rows))({ age: 1 })).toBe("P1D");
});

const priority: TableDefinition = drawn(
  {
    hit: "priority",
    inputs: ["age", "history"],
    outputs: [{ name: "risk", type: "text", values: ["high", "medium", "low"] }],
  },
  `
  | >= 25 | "good" | "medium" |
  | > 60  | "bad"  | "high"   |
  | -     | "bad"  | "medium" |
  | < 25  | "good" | "low"    |`,
);

test("priority: the hit that goes first in the list of values", () => {
  const run = tableFunction(priority);
  expect(run({ age: 61, history: "bad" })).toBe("high");
  expect(run({ age: 30, history: "bad" })).toBe("medium");
  expect(run({ age: 20, history: "good" })).toBe("low");
});

const compound = (rows: string): TableDefinition =>
  drawn(
    {
      hit: "priority",
      inputs: ["age"],
      outputs: [
        { name: "status", type: "text", values: ["approved", "declined"] },
        { name: "rate", type: "text", values: ["best", "standard"] },
        { name: "note", type: "text" },
      ],
    },
    rows,
  );

test("priority: of several outputs the lists count from left to right", () => {
  const run = tableFunction(
    compound(
      '| - | "declined" | "best" | "a" |\n| - | "approved" | "standard" | "b" |\n| - | "approved" | "best" | "c" |',
    ),
  );
  expect(run({ age: 1 })).toEqual({ status: "approved", rate: "best", note: "c" });
});

test("priority: hits of one rank that differ are in no order, which is null", () => {
  const run = tableFunction(compound('| - | "approved" | "best" | "a" |\n| > 5 | "approved" | "best" | "b" |'));
  expect(run({ age: 1 })).toEqual({ status: "approved", rate: "best", note: "a" });
  expect(run({ age: 6 })).toBeNull();
});

test("priority: a hit that gives no listed value leaves the order open, which is null", () => {
  const run = tableFunction(
    drawn(
      { hit: "priority", inputs: ["age"], outputs: [{ name: "r", type: "text", values: ["high", "low"] }] },
      '| - | "high" |\n| > 5 | rating |',
    ),
  );
  expect(run({ age: 1, rating: "odd" })).toBe("high");
  expect(run({ age: 6, rating: "low" })).toBe("high");
  expect(run({ age: 6, rating: "odd" })).toBeNull();
});

const discount = drawn(
  { hit: "first", inputs: ["channel", "rating", "category"], outputs: [{ name: "discount", type: "number" }] },
  `
  | "online"  | "US"      | "worker"  | 10 |
  | "counter" | -         | -         | 0  |
  | -         | not("US") | -         | 0  |
  | -         | -         | "student" | 5  |`,
);

test("first: the first hit in the order of the rules", () => {
  const run = tableFunction(discount);
  expect(run({ channel: "online", rating: "US", category: "worker" })).toBe(10);
  expect(run({ channel: "counter", rating: "US", category: "student" })).toBe(0);
  expect(run({ channel: "online", rating: "US", category: "student" })).toBe(5);
  expect(run({ channel: "online", rating: "US", category: "pensioner" })).toBeNull();
});

const holidays = (policy: Pick<TableDefinition, "hit" | "aggregate">): TableDefinition =>
  drawn(
    { ...policy, inputs: ["age", "service"], outputs: [{ name: "days", type: "number", values: [22, 5, 3, 2] }] },
    `
    | -        | -        | 22 |
    | >= 60    | -        | 3  |
    | -        | >= 30    | 3  |
    | < 18     | -        | 5  |
    | >= 60    | -        | 5  |
    | -        | >= 30    | 5  |
    | [18..60) | [15..30) | 2  |
    | [45..60) | < 30     | 2  |`,
  );

/** Figure 8-19 of the standard. */
const routing = drawn(
  {
    hit: "output order",
    inputs: ["age", "rating", "member"],
    outputs: [
      { name: "routing", type: "text", values: ["DECLINE", "REFER", "ACCEPT"] },
      { name: "review", type: "text", values: ["LEVEL 2", "LEVEL 1", "NONE"] },
      { name: "reason", type: "text" },
    ],
  },
  `
  | -    | -      | -    | "ACCEPT"  | "NONE"    | "acceptable"        |
  | < 18 | -      | -    | "DECLINE" | "NONE"    | "too young"         |
  | -    | "HIGH" | -    | "REFER"   | "LEVEL 1" | "high risk"         |
  | -    | -      | true | "REFER"   | "LEVEL 2" | "under debt review" |`,
);

test("output order: of several outputs the lists count from left to right, and one without does not count", () => {
  const given = tableFunction(routing)({ age: 17, rating: "HIGH", member: true });
  const reasons = Array.isArray(given) ? given.map(({ reason }) => reason) : given;
  expect(reasons).toEqual(["too young", "under debt review", "high risk", "acceptable"]);
});

const veteran: Values = { age: 58, service: 31 };

test.each([
  [{ hit: "rule order" }, [22, 3, 5]],
  [{ hit: "output order" }, [22, 5, 3]],
  [{ hit: "collect" }, [22, 3, 5]],
  [{ hit: "collect", aggregate: "sum" }, 30],
  [{ hit: "collect", aggregate: "min" }, 3],
  [{ hit: "collect", aggregate: "max" }, 22],
  [{ hit: "collect", aggregate: "count" }, 3],
] as const)("%j: the days of holiday of one who served long are %j", (policy, days) => {
  expect(tableFunction(holidays(policy))(veteran)).toEqual(days);
});

test("what a table gives has the type of its policy", () => {
  const number = { kind: "number" };
  expect(compiled(holidays({ hit: "first" })).type).toEqual(number);
  expect(compiled(holidays({ hit: "output order" })).type).toEqual({ kind: "list", of: number });
  expect(compiled(holidays({ hit: "collect", aggregate: "count" })).type).toEqual(number);
  expect(compiled(compound('| - | "approved" | "best" | "a" |')).type.kind).toBe("context");
});

const nobody = (policy: Pick<TableDefinition, "hit" | "aggregate">, fallback?: string): TableDefinition =>
  drawn(
    {
      ...policy,
      inputs: ["age"],
      outputs: [
        { name: "days", type: "number", values: [1, 2], ...(fallback === undefined ? {} : { default: fallback }) },
      ],
    },
    "| > 100 | 1 |",
  );

const policies = [
  { hit: "unique" },
  { hit: "any" },
  { hit: "priority" },
  { hit: "first" },
  { hit: "rule order" },
  { hit: "output order" },
  { hit: "collect" },
  { hit: "collect", aggregate: "sum" },
  { hit: "collect", aggregate: "min" },
  { hit: "collect", aggregate: "max" },
  { hit: "collect", aggregate: "count" },
] as const;

/** DMN 1.5, 10.3.2.10: whatever the policy, and so neither an empty list nor 0. */
test.each(policies)("%j: where no rule matches, a table without a default gives null", (policy) => {
  expect(tableFunction(nobody(policy))({ age: 5 })).toBeNull();
});

test.each(policies)("%j: where no rule matches, the default stands", (policy) => {
  const isList = !("aggregate" in policy) && ["rule order", "output order", "collect"].includes(policy.hit);
  expect(tableFunction(nobody(policy, isList ? "[]" : "2"))({ age: 5 })).toEqual(isList ? [] : 2);
  expect(tableFunction(nobody(policy, isList ? "[2]" : "2"))({ age: 105 })).toEqual(isList ? [1] : 1);
});

test("a default list holds listed values only", () => {
  const run = tableFunction(nobody({ hit: "collect" }, "[2, copies]"));
  expect([run({ age: 5, copies: 1 }), run({ age: 5, copies: 9 }), run({ age: 5 })]).toEqual([[2, 1], null, null]);
});

test.each(["sum", "max"] as const)("a %s of an output that is null is null, as FEEL has it", (aggregate) => {
  const table = drawn(
    { hit: "collect", aggregate, inputs: ["age"], outputs: [{ name: "fee", type: "number" }] },
    "| - | 1 |\n| > 5 | copies |",
  );
  expect(tableFunction(table)({ age: 1 })).toBe(1);
  expect(tableFunction(table)({ age: 6, copies: 2 })).toBe(aggregate === "sum" ? 3 : 2);
  expect(tableFunction(table)({ age: 6 })).toBeNull();
});

test("the greatest of dates hangs on the day where that is not known", () => {
  const table = drawn(
    { hit: "collect", aggregate: "max", inputs: ["age"], outputs: [{ name: "due", type: "date" }] },
    '| - | bornOn |\n| - | @"2000-07-01" |',
  );
  const run = tableFunction(table);
  expect(run({ bornOn: "1999" })).toBe("2000-07-01");
  expect(run({ bornOn: "2000" })).toBeNull();
  expect(run({ bornOn: "2001-02-03" })).toBe("2001-02-03");
});

test("outputs of which one is none of the listed values are in no order", () => {
  const run = tableFunction(
    drawn(
      { hit: "output order", inputs: ["age"], outputs: [{ name: "fee", type: "number", values: [2, 1] }] },
      "| - | 1 |\n| - | copies |",
    ),
  );
  expect(run({ copies: 2 })).toEqual([2, 1]);
  expect(run({ copies: 3 })).toBeNull();
});

test("a cell may have names of its own beside the tested value", () => {
  const run = tableFunction(
    drawn(
      { hit: "first", inputs: ["rating"], outputs: [{ name: "found", type: "list" }] },
      "| some tag in tags satisfies tag = ? | tags[item != rating] |",
    ),
  );
  expect(run({ rating: "b", tags: ["a", "b"] })).toEqual(["a"]);
  expect(run({ rating: "c", tags: ["a", "b"] })).toBeNull();
});

test("amounts add up exactly", () => {
  const table = drawn(
    { hit: "collect", aggregate: "sum", inputs: ["age"], outputs: [{ name: "fee", type: "money" }] },
    "| - | 0.1 |\n| - | 0.2 |",
  );
  expect(tableFunction(table)({ age: 1 })).toBe(0.3);
});
