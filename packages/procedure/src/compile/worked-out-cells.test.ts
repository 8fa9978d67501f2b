import { toFunction } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { catalogueWithKinds, withComputed } from "./with-table.fixture.ts";

const catalogue = catalogueWithKinds();

const compile = (computed: string) =>
  compileProcedure({ file: "procedure.yaml", text: withComputed(`computed: ${computed}`) }, catalogue);

const refusedIn = (computed: string) => {
  const compiled = compile(computed);
  return compiled.ok ? [] : compiled.issues.map(({ code, path }) => [code, path.replace("ask.levy.computed.", "")]);
};

const given = (otherwise: string) => `{ decide: [copies], rows: [[<= 3, 1]], else: ${otherwise} }`;

const levyOf = (computed: string) => {
  const compiled = compile(computed);
  const rule = compiled.ok ? compiled.value.fields.levy?.computed : undefined;
  if (rule === undefined) throw new Error(JSON.stringify(compiled));
  return toFunction(rule)({ today: "2026-11-28", status: () => "found", read: () => 4 });
};

test.each([
  "12345678901234567891",
  "9007199254740993",
  "1e300",
  "0.1234567890123456789",
  "12345678.123456789",
  "-1.2345678901234567",
])("the number %s, of more digits than are kept, is to be put in quotes", (number) => {
  expect(refusedIn(given(number))).toEqual([["table-number", "else"]]);
  expect(refusedIn(`{ decide: [copies], rows: [[${number}, ${number}]], else: 0 }`)).toEqual([
    ["table-number", "rows[0][0]"],
    ["table-number", "rows[0][1]"],
  ]);
  expect(refusedIn(given(`"${number}"`))).toEqual([]);
});

test.each([
  ["8000", 8000],
  ["-2.50", -2.5],
  ["9007199254740991", 9_007_199_254_740_991],
  ["0.123456789012345", 0.123_456_789_012_345],
  ["0.0000001", 0.000_000_1],
])("the number %s is what it says", (number, value) => {
  expect(levyOf(given(number))).toBe(value);
});

test.each(["", "null", "~", '""', '" "'])(
  "an else of which nothing is left, {%s}, switches no check off",
  (nothing) => {
    expect(refusedIn(given(nothing))).toEqual([["table-cell-empty", "else"]]);
  },
);

test("no value is said in quotes", () => {
  expect(levyOf(given('"null"'))).toBeNull();
});

test("a cell in which nothing is written is told where it stands, and all at once", () => {
  const rows = `
  decide: [copies, kind]
  rows:
    - [<= 3, "", 1]
    - - "> 3"
      - "-"
      -
  else: 0`;
  expect(refusedIn(rows)).toEqual([
    ["table-cell-empty", "rows[0][1]"],
    ["table-cell-empty", "rows[1][2]"],
  ]);
});
