import { expect, test } from "vitest";
import type { Bounds, TableDefinition } from "../table/definition.ts";
import { drawn, findingsOf, tableFunction } from "../table/table.fixture.ts";

/** What was found, in one line each: the rules of an overlap, and where. */
const told = (definition: TableDefinition): readonly string[] =>
  findingsOf(definition).map(({ code, rules, path, example }) => {
    const where = example === undefined ? path : Object.values(example).join(" | ");
    return [code.replace("table-", ""), ...(rules.length > 0 ? [rules.join("&")] : []), where].join(": ");
  });

const fee = { name: "fee", type: "money" } as const;

const table = (inputs: readonly string[], rows: string): TableDefinition =>
  drawn({ hit: "unique", inputs, outputs: [fee] }, rows);

/** As the fees of the catalogue: by what it is and by where it is filed. */
const fees = table(
  ["category", "channel"],
  `
  | "student", "pensioner" | -         | 0    |
  | "worker"               | "online"  | 4000 |
  | "worker"               | "counter" | 8000 |`,
);

test("a table of fees that says one thing of all cases is left alone", () => {
  expect(findingsOf(fees)).toEqual([]);
  expect(tableFunction(fees)({ category: "worker", channel: "counter" })).toBe(8000);
});

test("a fee that is missing, and one that is there twice, are told with an example", () => {
  const rows = `
  | "student", "pensioner" | -          | 0    |
  | "worker"               | "online"   | 4000 |
  | not("worker")          | "counter"  | 8000 |`;
  expect(findingsOf(table(["category", "channel"], rows))).toEqual([
    {
      code: "table-overlap",
      level: "error",
      path: "rules[2]",
      rules: [0, 2],
      example: { category: '"student", "pensioner"', channel: '"counter"' },
    },
    {
      code: "table-gap",
      level: "warning",
      path: "",
      rules: [],
      example: { category: '"worker"', channel: '"counter"' },
    },
  ]);
});

/** A deadline by the day of filing and by how long the case has waited. */
const deadlines = drawn(
  { hit: "unique", inputs: ["filedOn", "wait"], outputs: [{ name: "due", type: "date" }] },
  `
  | < @"2026-07-01"                    | -        | filedOn + @"P15D" |
  | [@"2026-07-01"..@"2026-12-31"]     | <= @"P3D" | filedOn + @"P10D" |
  | [@"2026-07-01"..@"2026-12-31"]     | > @"P3D" | filedOn + @"P5D"  |
  | > @"2027-01-01"                    | -        | filedOn + @"P3D"  |`,
);

test("a day that a table of deadlines forgets is told, and a day between two days is none", () => {
  expect(told(deadlines)).toEqual(['gap: @"2027-01-01" | -']);
  expect(tableFunction(deadlines)({ filedOn: "2026-07-01", wait: "PT72H" })).toBe("2026-07-11");
});

test.each<[what: string, inputs: readonly string[], rows: string, told: readonly string[]]>([
  ["numbers lie dense", ["age"], "| <= 17 | 1 |\n| >= 18 | 2 |", ["gap: (17..18)"]],
  ["ends that meet", ["age"], "| < 18 | 1 |\n| >= 18 | 2 |", []],
  ["ends that both hold", ["age"], "| <= 18 | 1 |\n| >= 18 | 2 |", ["overlap: 0&1: 18"]],
  ["ends that both fail", ["age"], "| < 18 | 1 |\n| > 18 | 2 |", ["gap: 18"]],
  [
    "a range left open",
    ["age"],
    "| [18..25) | 1 |\n| [20..30] | 2 |",
    ["overlap: 0&1: [20..25)", "gap: < 18", "gap: > 30"],
  ],
  ["decimals", ["age"], "| < 0.1 | 1 |\n| > 0.1 + 0.2 | 1 |", ["gap: [0.1..0.3]"]],
  ["amounts", ["amount"], "| < 1000000 | 1 |\n| > 0 | 1 |", ["overlap: 0&1: (0..1000000)"]],
  ["truths", ["member"], "| true | 1 |", ["gap: false"]],
  ["a condition about ?", ["age"], "| ? > 3 and ? < 9 | 1 |\n| not([3..9]) | 1 |", ["gap: 3", "gap: 9"]],
  ["what no rule says", ["age"], "| not(-1, 1) | 1 |", ["gap: -1", "gap: 1"]],
  ["a range that is empty", ["age"], "| [5..3] | 1 |\n| - | 1 |", ["never: 0: rules[0].when[0]"]],
  ["codes", ["category"], '| "student" | 1 |', ['gap: "worker", "pensioner"']],
  ["texts", ["rating"], '| "A", "B" | 1 |\n| "B" | 2 |', ['overlap: 0&1: "B"', 'gap: not("A", "B")']],
  ["codes of a list that is not at hand", ["province"], '| "01" | 1 |\n| not("01", "66") | 1 |', ['gap: "66"']],
  ["days", ["bornOn"], '| <= @"1999-12-31" | 1 |\n| >= @"2000-01-01" | 1 |', []],
  ["the first day that there is", ["bornOn"], '| > @"0001-01-01" | 1 |', ['gap: @"0001-01-01"']],
  ["durations", ["wait"], '| <= @"P3D" | 1 |\n| > @"PT72H" | 1 |', []],
  ["months", ["stay"], '| < @"P1Y" | 1 |\n| > @"P12M" | 1 |', ['gap: @"P1Y"']],
  ["months, which come one by one", ["stay"], '| <= @"P11M" | 1 |\n| >= @"P1Y" | 1 |', []],
  ["what only null has in common", ["age"], "| null | 1 |\n| not(5) | 1 |\n| 5 | 1 |", ["overlap: 0&1: null"]],
  ["a missing value is no gap", ["age"], "| < 5 | 1 |\n| >= 5 | 1 |", []],
  [
    "gaps by column",
    ["age", "member"],
    "| < 5 | true | 1 |\n| >= 9 | - | 1 |",
    ["gap: < 5 | false", "gap: [5..9) | -"],
  ],
])("%s", (_, inputs, rows, findings) => {
  expect(told(table(inputs, rows))).toEqual(findings);
});

test("each stretch of a gap is told, and what is alike beside it together", () => {
  expect(told(table(["age", "member"], "| [0..5), [10..15) | true | 1 |\n| not([0..5), [10..15)) | - | 1 |"))).toEqual([
    "gap: [0..5) | false",
    "gap: [10..15) | false",
  ]);
});

test("an example is written as a cell that a person can read", () => {
  const many = Array.from({ length: 9 }, (_, index) => `"${index}"`);
  const rows = `| ${many.join(", ")} | 1 |\n| ${many.join(", ")} | 2 |`;
  expect(told(table(["rating"], rows))[0]).toBe('overlap: 0&1: "0", "1", "2", "3", "4", …');
});

const ofValues = (
  expression: string,
  values: readonly (string | number)[],
  cells: readonly string[],
): TableDefinition => ({
  hit: "unique",
  inputs: [{ expression, values }],
  outputs: [fee],
  rules: cells.map((cell) => ({ when: [cell], gives: ["1"] })),
});

test("listed values are all that there are", () => {
  expect(told(ofValues("copies", [1, 2, 3], ["1", ">= 3"]))).toEqual(["gap: 2"]);
  const halves = ["2026-01-01", "2026-07-01"];
  expect(told(ofValues("filedOn", halves, ['< @"2026-05-01"']))).toEqual(['gap: @"2026-07-01"']);
});

const ofWholes = (whole: Bounds, cells: readonly string[]): TableDefinition => ({
  hit: "unique",
  inputs: [{ expression: "copies", whole }],
  outputs: [fee],
  rules: cells.map((cell) => ({ when: [cell], gives: ["1"] })),
});

test.each<[what: string, whole: Bounds, cells: readonly string[], told: readonly string[]]>([
  ["whole numbers follow one another", {}, ["<= 3", ">= 4"], []],
  ["one that is left out", {}, ["<= 3", ">= 5"], ["gap: 4"]],
  ["several that are left out", {}, ["<= 3", "> 6"], ["gap: [4..6]"]],
  ["a half cuts between two", {}, ["< 3.5", "> 3.5"], []],
  ["below what there is nothing is left out", { min: 1 }, ["[1..5]", "> 5"], []],
  ["what there is below", { min: 1 }, ["> 5"], ["gap: [1..5]"]],
  ["above what there is nothing is left out", { min: 1, max: 99 }, ["1", "[2..99]"], []],
  ["what there is above", { min: 1, max: 99 }, ["<= 5"], ["gap: [6..99]"]],
  ["without an end", {}, ["[0..5]"], ["gap: <= -1", "gap: >= 6"]],
  ["where both match", { min: 1 }, ["<= 4", ">= 3"], ["overlap: 0&1: [3..4]"]],
  ["a cell beyond what there is", { min: 1 }, ["< 1", ">= 1"], ["never: 0: rules[0].when[0]"]],
])("of whole numbers: %s", (_, whole, cells, findings) => {
  expect(told(ofWholes(whole, cells))).toEqual(findings);
});

test("a cell outside of the listed values is told, for its rule does nothing", () => {
  expect(told(ofValues("copies", [1, 2, 3], ["> 3", "[1..3]", "null"]))).toEqual([
    "never: 0: rules[0].when[0]",
    "never: 2: rules[2].when[0]",
  ]);
  expect(told(table(["age"], "| ? > copies and ? < copies | 1 |\n| - | 1 |"))).not.toContain(
    "never: 0: rules[0].when[0]",
  );
});

test("with a default nothing is a gap", () => {
  expect(findingsOf({ ...table(["age"], "| < 18 | 1 |"), outputs: [{ ...fee, default: "null" }] })).toEqual([]);
});

const twice = "| < 20 | 1 |\n| > 10 | 1 |";
const differing = "| < 20 | 1 |\n| > 10 | 2 |\n| > 15 | amount |";
const anyOf = (rows: string): TableDefinition => ({ ...table(["age"], rows), hit: "any" });

test("any: rules that give the same may overlap", () => {
  expect(findingsOf(anyOf(twice))).toEqual([]);
  expect(findingsOf(anyOf("| < 20 | amount |\n| > 10 | amount |"))).toEqual([]);
  expect(findingsOf(anyOf("| < 20 | 1 |\n| > 10 | 2 - 1 |"))).toEqual([]);
});

test("any: what gives something else is an error, what may give something else a warning", () => {
  const levels = findingsOf(anyOf(differing)).map(({ level, rules }) => [level, ...rules]);
  expect(levels).toEqual([
    ["error", 0, 1],
    ["warning", 0, 2],
    ["warning", 1, 2],
  ]);
});

test.each<[TableDefinition["hit"], TableDefinition["aggregate"]]>([
  ["priority", undefined],
  ["first", undefined],
  ["rule order", undefined],
  ["output order", undefined],
  ["collect", undefined],
  ["collect", "count"],
  ["collect", "sum"],
])("%s %s: overlaps are what it is for, and gaps make it null", (hit, aggregate) => {
  const definition: TableDefinition = {
    ...table(["age"], "| < 20 | 1 |\n| < 10 | 2 |"),
    hit,
    ...(aggregate === undefined ? {} : { aggregate }),
    outputs: [{ ...fee, values: [1, 2] }],
  };
  expect(findingsOf(definition).map(({ code }) => code)).toEqual(["table-gap"]);
});

test("a cell that hangs on more than its value may match or not, and is noted", () => {
  const rows = "| < copies | true | 1 |\n| >= 5 | - | 2 |\n| - | false | 3 |";
  expect(findingsOf(table(["age", "member"], rows))).toEqual([
    {
      code: "table-overlap",
      level: "error",
      path: "rules[2]",
      rules: [1, 2],
      example: { age: ">= 5", member: "false" },
    },
    { code: "table-not-analysed", level: "note", path: "inputs[0]", rules: [0] },
  ]);
});

test.each([
  ["rating", 'starts with(?, "A")'],
  ["rating", '< "B"'],
  ["rating", "history"],
  ["filedOn", "> today()"],
  ["age", "? + 1 > 3"],
  ["age", "[1..copies]"],
  ["opens", '< @"17:00:00"'],
  ["tags", 'list contains(?, "a")'],
  ["filer", "filer"],
])("%s: of %s is said only that it was not understood", (input, cell) => {
  expect(told(table([input], `| ${cell} | 1 |\n| ${cell} | 2 |`))).toEqual(["not-analysed: 0&1: inputs[0]"]);
});

test("a large table is gone through", () => {
  const rows = Array.from({ length: 900 }, (_, index) => `| [${index}..${index + 1}) | - | 1 |`);
  const large = table(["age", "member"], ["| < 0 | - | 1 |", ...rows, "| >= 900 | true | 1 |"].join("\n"));
  expect(told(large)).toEqual(["gap: >= 900 | false"]);
});

const allButOne = (count: number): TableDefinition => ({
  hit: "first",
  inputs: [{ expression: "age" }],
  outputs: [fee],
  rules: Array.from({ length: count }, (_, index) => ({ when: [`not(${index})`], gives: ["1"] })),
});

test("a large table of what is not meant is gone through", () => {
  expect(findingsOf(allButOne(1000))).toEqual([]);
});

test("a table is gone through however many were before it", () => {
  for (let before = 0; before < 30; before += 1) expect(findingsOf(allButOne(60))).toEqual([]);
});

test("what is too much to go through is said to be, and no more than that", () => {
  const inputs = Array.from({ length: 20 }, (_, index) => `copies + ${index}`);
  const rules = Array.from({ length: 200 }, (_, rule) => ({
    when: inputs.map((_input, at) => ((rule * 7 + at * 13) % 5 === 0 ? `[${rule}..${rule + 90}]` : "-")),
    gives: ["1"],
  }));
  const definition: TableDefinition = {
    hit: "first",
    inputs: inputs.map((expression) => ({ expression })),
    outputs: [fee],
    rules,
  };
  const codes = new Set(findingsOf(definition).map(({ code }) => code));
  expect(codes).toContain("table-too-large");
});
