import * as fc from "fast-check";
import type { Value } from "../value.ts";
import { fields, innerOf, members, type TypeName } from "./oracle-types.fixture.ts";

const texts = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Halves and quarters are the same in binary; the last ones are not. */
const numbers: readonly number[] = [
  0, 1, 2, 3, 4, 5, 7, 8, 10, 12, 60, 100, -1, -2, -3, -5, 0.5, 1.5, 2.5, -1.5, 3.25, 1000000, 0.1, 0.2, 1.15, 2.675,
  -0.7, 1e-7, 9007199254740991,
];

const few: Readonly<Record<string, readonly Value[]>> = {
  boolean: [true, false],
  number: numbers,
  text: [
    "",
    "a",
    "b",
    "ab",
    "abc",
    "Hội An",
    "a-b-c",
    "1",
    "12.5",
    "x y",
    "🎈",
    "a🎈b",
    "\uFB00",
    "Straße",
    'say "a"',
    "a\nb",
  ],
  date: texts("2024-02-29 2023-12-31 2024-01-01 2024-03-31 2026-11-28 1970-01-01 2021-01-03 0001-01-01 9999-12-31"),
  time: texts(
    "00:00:00 08:30:00 12:00:00 23:59:59 12:00:00Z 05:00:00Z 12:00:00+07:00 10:15:30.5 09:00:00@Asia/Ho_Chi_Minh",
  ),
  "date-time": texts(`2024-02-29T00:00:00 2024-02-29T08:30:00 2023-12-31T23:59:59 2024-02-29T12:00:00Z
    2024-02-29T19:00:00+07:00 2026-11-28T10:15:30.25 2024-03-31T12:00:00@Europe/Paris 2024-02-29T19:00:00@Asia/Ho_Chi_Minh`),
  duration: texts("PT0S P1D PT24H PT36H P60D -P1D PT1H -PT1H30M PT0.5S P200D P201D P1DT2H3M4S"),
  months: texts("P0M P1M P1Y P14M -P3M P10Y"),
};

const two = (number: number): string => String(number).padStart(2, "0");

const upTo = (max: number): fc.Arbitrary<number> => fc.nat({ max });

const date = fc
  .tuple(upTo(2399), upTo(11), upTo(27))
  .map(([year, month, day]) => `${String(year + 1).padStart(4, "0")}-${two(month + 1)}-${two(day + 1)}`);

const time = fc.tuple(upTo(23), upTo(59), upTo(59)).map((parts) => parts.map(two).join(":"));

/** Any, where the few are chosen to meet one another. */
const many: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  number: fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -4000, max: 4000 }).map((n) => n / 8),
  ),
  text: fc.string({ unit: fc.constantFrom(...Array.from("abAB12 -.đÊ🎈")), maxLength: 6 }),
  date,
  time,
  "date-time": fc
    .tuple(date, time, fc.constantFrom("", "Z", "-03:30"))
    .map((parts) => `${parts[0]}T${parts[1]}${parts[2]}`),
  duration: fc.tuple(upTo(99), time).map(([days, clock]) => `P${days}DT${clock.replace(/:(..):/u, "H$1M")}S`),
  months: fc
    .tuple(fc.constantFrom("", "-"), upTo(40), upTo(11))
    .map(([sign, years, months]) => `${sign}P${years}Y${months}M`),
};

const simpleOf = (type: TypeName): fc.Arbitrary<Value> | undefined => {
  const [known, others] = [few[type], many[type]];
  if (known === undefined) return undefined;
  const chosen = fc.constantFrom(...known);
  return others === undefined ? chosen : fc.oneof({ weight: 2, arbitrary: chosen }, { weight: 1, arbitrary: others });
};

const member = (type: TypeName): fc.Arbitrary<Value> => maybe(valueOf(type), 10);

/** Null once in so many times. */
const maybe = (value: fc.Arbitrary<Value>, times: number): fc.Arbitrary<Value> =>
  fc.oneof({ weight: times - 1, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });

/** A value of a type, as JSON has it. */
export const valueOf = (type: TypeName): fc.Arbitrary<Value> => {
  const simple = simpleOf(type);
  if (simple !== undefined) return simple;
  const context = members[type];
  if (context !== undefined)
    return fc.record(Object.fromEntries(Object.entries(context).map(([key, of]) => [key, member(of)])));
  const item = member(innerOf(type) ?? "");
  return fc.oneof(fc.array(item, { minLength: 2, maxLength: 5 }), fc.array(item, { maxLength: 3 }));
};

export type Values = Readonly<Record<string, Value>>;

/** A value, or null, for each name that an expression may read. */
export const values: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, maybe(valueOf(type), 10)])),
);

const written = (value: Value, type: TypeName): string => {
  if (typeof value === "number") return value < 0 ? `(${decimal(value)})` : decimal(value);
  if (type === "text" || typeof value !== "string") return JSON.stringify(value);
  return `@${JSON.stringify(value)}`;
};

/** FEEL's numbers have no exponent that both parsers know. */
const decimal = (value: number): string => (Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(7) : String(value));

/** The texts of literals of a type, if it has any. */
export const literalOf = (type: TypeName): fc.Arbitrary<string> | undefined => {
  return simpleOf(type)?.map((value) => written(value, type));
};
