import type { FunctionName } from "../run/functions/functions.ts";
import type { Type } from "../type.ts";
import { type SubjectStatus, subjectStatuses } from "../value.ts";
import { readSignature, type Signature } from "./pattern.ts";

const rounding = ["(n: N, scale?: number) -> N"];
const roundingTo = ["(n: N, scale: number) -> N"];
const ofNumbers = ["(list: list<N>) -> N", "(...n: N) -> N"];
const ofOrdered = ["(list: list<O>) -> O", "(...c: O) -> O"];
const ofTruths = ["(list: list<boolean>) -> boolean", "(...b: boolean) -> boolean"];
const ofDay = ["(date: date) -> number", "(date: date-time) -> number"];
const dayName = ["(date: date) -> text", "(date: date-time) -> text"];
const twoRanges = ["(range1: range<O>, range2: range<O>) -> boolean"];
const pointOrRange = [
  "(point1: O, point2: O) -> boolean",
  "(point: O, range: range<O>) -> boolean",
  "(range: range<O>, point: O) -> boolean",
  ...twoRanges,
];
const pointAtEnd = ["(point: O, range: range<O>) -> boolean", ...twoRanges];
const rangeAtEnd = ["(range: range<O>, point: O) -> boolean", ...twoRanges];

/** What runs for `in words` of another type than a date, and has no name of its own. */
type InWords = "number in words" | "money in words";

/** `concat` and `power` have no name to call them by: they are `+` and `**`. `age` is also told the day; calendars are not written in a rule. */
export type Callable = Exclude<FunctionName, "concat" | "power" | "age" | "working days" | "working hours" | InWords>;

/** The function that is meant where a name stands for several, by the type of the first argument. */
export const functionFor = (name: Callable, of: Type | undefined): FunctionName => {
  if (name !== "in words") return name;
  if (of?.kind === "money") return "money in words";
  return of?.kind === "number" ? "number in words" : name;
};

/** FEEL's own functions (DMN 1.5, 10.3.4, in its order), and last the extensions. */
const written: Readonly<Record<Callable, readonly string[]>> = {
  string: ["(from: T) -> text"],
  number: ["(from: text) -> number", "(from: text, grouping separator: text, decimal separator: text) -> number"],
  date: ["(from: text) -> date", "(from: date-time) -> date", "(year: number, month: number, day: number) -> date"],
  time: [
    "(from: text) -> time",
    "(from: date-time) -> time",
    "(hour: number, minute: number, second: number, offset?: duration) -> time",
  ],
  "date and time": ["(from: text) -> date-time", "(date: date, time: time) -> date-time"],
  duration: ["(from: text) -> duration"],
  "years and months duration": ["(from: date, to: date) -> months", "(from: date-time, to: date-time) -> months"],
  not: ["(negand: boolean) -> boolean"],
  substring: ["(string: text, start position: number, length?: number) -> text"],
  "string length": ["(string: text) -> number"],
  "upper case": ["(string: text) -> text"],
  "lower case": ["(string: text) -> text"],
  "substring before": ["(string: text, match: text) -> text"],
  "substring after": ["(string: text, match: text) -> text"],
  replace: ["(input: text, pattern: text, replacement: text, flags?: text) -> text"],
  contains: ["(string: text, match: text) -> boolean"],
  "starts with": ["(string: text, match: text) -> boolean"],
  "ends with": ["(string: text, match: text) -> boolean"],
  matches: ["(input: text, pattern: text, flags?: text) -> boolean"],
  split: ["(string: text, delimiter: text) -> list<text>"],
  "string join": ["(list: list<text>, delimiter?: text) -> text"],
  "list replace": [
    "(list: list<T>, position: number, newItem: T) -> list<T>",
    "(list: list<T>, match: function<T, T -> boolean>, newItem: T) -> list<T>",
  ],
  count: ["(list: list<T>) -> number"],
  min: ofOrdered,
  max: ofOrdered,
  sum: ofNumbers,
  mean: ofNumbers,
  all: ofTruths,
  any: ofTruths,
  sublist: ["(list: list<T>, start position: number, length?: number) -> list<T>"],
  append: ["(list: list<T>, ...item: T) -> list<T>"],
  concatenate: ["(...list: list<T>) -> list<T>"],
  "insert before": ["(list: list<T>, position: number, newItem: T) -> list<T>"],
  remove: ["(list: list<T>, position: number) -> list<T>"],
  reverse: ["(list: list<T>) -> list<T>"],
  "index of": ["(list: list<T>, match: T) -> list<number>"],
  union: ["(...list: list<T>) -> list<T>"],
  "distinct values": ["(list: list<T>) -> list<T>"],
  flatten: ["(list: list<list<T>>) -> list<T>"],
  product: ["(list: list<number>) -> number", "(...n: number) -> number"],
  median: ofNumbers,
  stddev: ofNumbers,
  mode: ["(list: list<N>) -> list<N>", "(...n: N) -> list<N>"],
  sort: ["(list: list<T>, precedes: function<T, T -> boolean>) -> list<T>"],
  decimal: roundingTo,
  floor: rounding,
  ceiling: rounding,
  "round up": roundingTo,
  "round down": roundingTo,
  "round half up": roundingTo,
  "round half down": roundingTo,
  abs: ["(n: N) -> N", "(n: duration) -> duration", "(n: months) -> months"],
  modulo: ["(dividend: number, divisor: number) -> number"],
  sqrt: ["(number: number) -> number"],
  log: ["(number: number) -> number"],
  exp: ["(number: number) -> number"],
  odd: ["(number: number) -> boolean"],
  even: ["(number: number) -> boolean"],
  is: ["(value1: T, value2: T) -> boolean"],
  "day of year": ofDay,
  "day of week": dayName,
  "month of year": dayName,
  "week of year": ofDay,
  before: pointOrRange,
  after: pointOrRange,
  meets: twoRanges,
  "met by": twoRanges,
  overlaps: twoRanges,
  "overlaps before": twoRanges,
  "overlaps after": twoRanges,
  finishes: pointAtEnd,
  "finished by": rangeAtEnd,
  includes: rangeAtEnd,
  during: pointAtEnd,
  starts: pointAtEnd,
  "started by": rangeAtEnd,
  coincides: ["(point1: O, point2: O) -> boolean", ...twoRanges],
  "in words": ["(date: date) -> text", "(number: number) -> text"],
  "year of": ["(date: date) -> number"],
  "local time": ["(instant: date-time) -> time"],
};

export const signatures: ReadonlyMap<string, readonly Signature[]> = new Map(
  Object.entries(written).map(([name, texts]) => [name, texts.map(readSignature)]),
);

/** Functions that know what to make of a date of which only the year or the month is known. */
export const takesPartialDates: ReadonlySet<string> = new Set([
  "age",
  "year of",
  "in words",
  "list contains",
  "count",
  "is",
]);

export const isCallable = (name: string): name is Callable => Object.hasOwn(written, name);

/** All that can be called, with those that have rules of their own. */
export const signatureNames: readonly string[] = [
  ...Object.keys(written),
  "age",
  "context put",
  "get value",
  "list contains",
  "now",
  "range",
  "status",
  "today",
  "working days",
  "working hours",
];

/** What `status(…)` gives. `pending` is no code to compare with: a rule on a pending subject is itself pending. */
export const statusCodes: readonly SubjectStatus[] = subjectStatuses.filter((status) => status !== "pending");
