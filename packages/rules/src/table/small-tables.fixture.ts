import * as fc from "fast-check";
import type { Value } from "../value.ts";
import type { Bounds, PlainValue, TableDefinition } from "./definition.ts";

/** For the laws of tables: cells and tables with a second, naive meaning beside their text. */
export interface SmallCell {
  readonly text: string;
  matches(value: Value): boolean;
}

export interface SmallColumn {
  readonly expression: string;
  readonly values?: readonly PlainValue[];
  readonly whole?: Bounds;
  /** At least one value of each stretch that cells of the column can tell apart; null apart. */
  readonly domain: readonly Value[];
  readonly cell: fc.Arbitrary<SmallCell>;
}

interface Test extends SmallCell {
  /** Whether it is null of null, and so is `not` of it. */
  readonly ordered: boolean;
}

type Sort = (value: Value) => number;

const oneOf = (text: string, value: Value): Test => ({ text, ordered: false, matches: (other) => other === value });

const comparison = (op: string, text: string, end: Value, sort: Sort): Test => ({
  text: `${op} ${text}`,
  ordered: true,
  matches: (value) => {
    if (value === null) return false;
    const order = sort(value) - sort(end);
    return op.startsWith("<") ? order < 0 || (op === "<=" && order === 0) : order > 0 || (op === ">=" && order === 0);
  },
});

const range = (low: Test, high: Test): Test => ({
  text: `${low.text.startsWith(">=") ? "[" : "("}${low.text.split(" ")[1]}..${high.text.split(" ")[1]}${high.text.startsWith("<=") ? "]" : ")"}`,
  ordered: true,
  matches: (value) => low.matches(value) && high.matches(value),
});

const anything: SmallCell = { text: "-", matches: () => true };

const joined = (tests: readonly Test[], isNegated: boolean): SmallCell => {
  const text = tests.map((test) => test.text).join(", ");
  const some = (value: Value): boolean => tests.some((test) => test.matches(value));
  if (!isNegated) return { text, matches: some };
  const isNull = (value: Value): boolean => value === null && tests.some(({ ordered }) => ordered);
  return { text: `not(${text})`, matches: (value) => !some(value) && !isNull(value) };
};

const cellOf = (test: fc.Arbitrary<Test>): fc.Arbitrary<SmallCell> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(anything) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.array(test, { minLength: 1, maxLength: 3 }), fc.boolean())
        .map(([tests, no]) => joined(tests, no)),
    },
  );

interface Written {
  readonly value: Value;
  readonly text: string;
}

const items = (written: readonly Written[]): fc.Arbitrary<Test> =>
  fc.constantFrom(...written, { value: null, text: "null" }).map(({ text, value }) => oneOf(text, value));

const ordered = (written: readonly Written[], sort: Sort): fc.Arbitrary<Test> => {
  const end = (...ops: readonly string[]): fc.Arbitrary<Test> =>
    fc
      .tuple(fc.constantFrom(...ops), fc.constantFrom(...written))
      .map(([op, { text, value }]) => comparison(op, text, value, sort));
  return fc.oneof(
    items(written),
    end("<", "<=", ">", ">="),
    fc.tuple(end(">", ">="), end("<", "<=")).map(([low, high]) => range(low, high)),
  );
};

const written = (values: readonly Value[], text: (value: Value) => string = JSON.stringify): readonly Written[] =>
  values.map((value) => ({ value, text: text(value) }));

const day = (value: Value): number => Number(JSON.stringify(value).slice(9, 11));
const days = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `2026-01-0${n}`);

const columns: readonly SmallColumn[] = [
  { expression: "member", domain: [true, false], cell: cellOf(items(written([true, false]))) },
  { expression: "channel", domain: ["online", "counter"], cell: cellOf(items(written(["online", "counter"]))) },
  { expression: "rating", domain: ["A", "B", "other"], cell: cellOf(items(written(["A", "B"]))) },
  {
    expression: "age",
    domain: [-1, 0, 0.5, 1, 1.5, 2, 2.5],
    cell: cellOf(ordered(written([0, 1, 2]), Number)),
  },
  {
    expression: "copies",
    values: [1, 2, 4],
    domain: [1, 2, 4],
    cell: cellOf(ordered(written([1, 2, 3, 4]), Number)),
  },
  {
    expression: "service",
    whole: { min: 1, max: 4 },
    domain: [1, 2, 3, 4],
    cell: cellOf(ordered(written([0, 1, 2, 3]), Number)),
  },
  {
    expression: "filedOn",
    domain: days,
    cell: cellOf(
      ordered(
        written(days.slice(2, 6), (value) => `@${JSON.stringify(value)}`),
        day,
      ),
    ),
  },
];

export interface SmallRule {
  readonly cells: readonly SmallCell[];
  readonly gives: number;
}

export interface SmallTable {
  readonly columns: readonly SmallColumn[];
  readonly rules: readonly SmallRule[];
  readonly definition: TableDefinition;
}

/** All combinations of values of the columns, null with or left out. */
export const inputsOf = (of: readonly SmallColumn[], withNull: boolean): readonly (readonly Value[])[] =>
  of.reduce<readonly (readonly Value[])[]>(
    (all, { domain, values }) =>
      all.flatMap((before) =>
        [...domain, ...(withNull && values === undefined ? [null] : [])].map((value) => [...before, value]),
      ),
    [[]],
  );

export const hits = ({ rules }: SmallTable, values: readonly Value[]): readonly number[] =>
  rules.flatMap(({ cells }, index) => (cells.every((cell, at) => cell.matches(values[at] ?? null)) ? [index] : []));

const definitionOf = (
  of: readonly SmallColumn[],
  rules: readonly SmallRule[],
  policy: Pick<TableDefinition, "hit" | "aggregate">,
): TableDefinition => ({
  ...policy,
  inputs: of.map(({ expression, values, whole }) => ({
    expression,
    ...(values === undefined ? {} : { values }),
    ...(whole === undefined ? {} : { whole }),
  })),
  outputs: [{ name: "fee", type: "number", values: [3, 1, 2] }],
  rules: rules.map(({ cells, gives }) => ({ when: cells.map(({ text }) => text), gives: [String(gives)] })),
});

const policies: readonly Pick<TableDefinition, "hit" | "aggregate">[] = [
  { hit: "unique" },
  { hit: "any" },
  { hit: "priority" },
  { hit: "first" },
  { hit: "rule order" },
  { hit: "output order" },
  { hit: "collect", aggregate: "sum" },
  { hit: "collect", aggregate: "min" },
  { hit: "collect", aggregate: "max" },
  { hit: "collect", aggregate: "count" },
];

export const smallTable = (
  of: readonly Pick<TableDefinition, "hit" | "aggregate">[] = policies,
): fc.Arbitrary<SmallTable> =>
  fc
    .tuple(fc.shuffledSubarray([...columns], { minLength: 1, maxLength: 3 }), fc.constantFrom(...of))
    .chain(([chosen, policy]) => {
      const rule: fc.Arbitrary<SmallRule> = fc.record({
        cells: fc.tuple(...chosen.map(({ cell }) => cell)),
        gives: fc.constantFrom(1, 2, 3),
      });
      return fc
        .array(rule, { minLength: 1, maxLength: 6 })
        .map((rules) => ({ columns: chosen, rules, definition: definitionOf(chosen, rules, policy) }));
    });
