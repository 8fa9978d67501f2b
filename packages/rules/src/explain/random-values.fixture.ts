import * as fc from "fast-check";
import type { Values } from "../print/print.fixture.ts";
import { type Pending, pending, type Value } from "../value.ts";

const numbers = fc.constantFrom(0, 1, 2, 3.5, null);
const truths = fc.constantFrom(true, false, null);
const days = fc.constantFrom("2025-12-31", "2026-01-01", "2008-03-01", "2027-01-01", null);
const lists = fc.array(numbers, { maxLength: 3 });
const lines = fc.array(
  fc.record({ title: fc.constant("Copy"), amount: fc.constantFrom(2500, 8000, null), "paid-on": fc.constant(null) }),
  { maxLength: 2 },
);

/** For each name that random rules read, values that may be answered. */
const answers: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  a: truths,
  b: truths,
  c: truths,
  copies: numbers,
  pages: numbers,
  amounts: lists,
  lines,
  relation: fc.constantFrom("mother", "other"),
  "status(father)": fc.constantFrom("found", "absent"),
  "child.birthDate": days,
  marriedOn: days,
};

/** All answered, the days in full. */
export const answered: fc.Arbitrary<Values> = fc.record(answers);

const partial = fc.constantFrom("2025", "2026", "2026-01", "2008-03", null);

const orPending = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Pending> => fc.oneof(value, fc.constant(pending));

/** Some pending, and some days known in part. */
export const open: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(
    Object.entries({ ...answers, "child.birthDate": fc.oneof(days, partial), marriedOn: fc.oneof(days, partial) }).map(
      ([path, value]) => [path, orPending(value)],
    ),
  ),
);

/** The values with those of some paths taken from others. */
export const withValues = (values: Values, paths: readonly string[], others: Values): Values => ({
  ...values,
  ...Object.fromEntries(paths.map((path) => [path, others[path] ?? null])),
});
