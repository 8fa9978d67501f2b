import { expect, test } from "vitest";
import type { Rule } from "../../rule.ts";
import { toFunction } from "../../to-function.ts";
import type { Env } from "../../value.ts";
import { loadFunctions } from "./load-functions.ts";

// As in a browser: nothing here imports the side that compiles.

const env: Env = { today: "2026-11-28", read: () => null, status: () => "undetermined" };

const someTime: Rule = {
  type: { kind: "boolean" },
  reads: [],
  tree: {
    node: "quantified",
    quantifier: "some",
    over: [{ slot: 0, shape: "time", list: { node: "list", of: [] } }],
    satisfies: { node: "literal", value: true },
  },
};

const median: Rule = {
  type: { kind: "number" },
  reads: [],
  tree: { node: "call", name: "median", of: [{ node: "literal", value: 3 }], shape: "number" },
};

test("a rule that needs what is not loaded is the mistake of the page, and is told", () => {
  expect(() => toFunction(someTime)).toThrow("not loaded");
  expect(() => toFunction(median)).toThrow("not loaded");
});

test("what every page has needs nothing to be loaded", async () => {
  const plain: Rule = { ...median, tree: { node: "call", name: "count", of: [{ node: "list", of: [] }] } };
  await loadFunctions(plain);
  expect(toFunction(plain)(env)).toBe(0);
  expect(() => toFunction(median)).toThrow("not loaded");
});

test("what stands deep inside a procedure is loaded: a kind of value that is gone through, a function", async () => {
  await loadFunctions({ pages: [{ sections: [{ when: someTime }] }] });
  expect(toFunction(someTime)(env)).toBe(false);
  expect(toFunction(median)(env)).toBe(3);
});
