import { expect, test } from "vitest";
import { scope } from "../conformance/conformance.fixture.ts";
import type { Type } from "../type.ts";
import { compileRule } from "./compile-rule.ts";

const relation: Type = { kind: "code", list: "relation-to-child", codes: ["mother", "father", "other"] };

const codesOf = (source: string, expected: Type) => {
  const rule = compileRule(source, scope, expected);
  return rule.ok ? [] : rule.issues.map(({ code }) => code);
};

test("where a code is wanted, a text is one only if it is written out and stands in the list", () => {
  expect(codesOf('if a then "mother" else "father"', relation)).toEqual([]);
  expect(codesOf('if a then "mother" else "uncle"', relation)).toEqual(["rule-code-unknown"]);
  expect(codesOf("string(n)", relation)).toEqual(["rule-type"]);
  expect(codesOf("s", relation)).toEqual(["rule-type"]);
  expect(codesOf("null", relation)).toEqual([]);
});

test("an amount will do for a number, and no number for a text", () => {
  expect(codesOf("fee * 2", { kind: "number" })).toEqual([]);
  expect(codesOf("n", { kind: "text" })).toEqual(["rule-type"]);
});
