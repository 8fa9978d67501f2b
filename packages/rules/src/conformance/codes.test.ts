import { describe, expect, test } from "vitest";
import { analyseTable } from "../compile/analyse-table.ts";
import { compileDecision } from "../compile/compile-decision.ts";
import { compileRule } from "../compile/compile-rule.ts";
import type { Type } from "../type.ts";
import { issuesOf, scope } from "./conformance.fixture.ts";

const relation: Type = { kind: "code", list: "relation", codes: ["mother", "father", "other"] };

const kindOf = (source: string) => {
  const rule = compileRule(source, scope);
  return rule.ok ? rule.value.type.kind : rule.issues;
};

describe("a text that is not written out may be any, and is no code, however deep it is inside", () => {
  test.each([
    "append(relations, t)[-1]",
    "concatenate(relations, texts)[-1]",
    "union(relations, texts)[1]",
    "insert before(relations, 1, t)[1]",
    "[[relation], [t]][2][1]",
    "(if a then [relation] else [t])[1]",
    "(if a then { c: relation } else { c: t }).c",
  ])("%s is a text", (source) => {
    expect(kindOf(source)).toBe("text");
    const refused = compileRule(source, scope, relation);
    expect(refused.ok).toBe(false);
  });

  test.each(['append(relations, "mother")[-1]', '[relation, "father"][1]', '(if a then [relation] else ["other"])[1]'])(
    "%s is a code, for what is written out is one",
    (source) => {
      expect(kindOf(source)).toBe("code");
    },
  );

  test("a misspelt code is still told", () => {
    expect(issuesOf('append(relations, "mothr")').map(({ code }) => code)).toEqual(["rule-code-unknown"]);
    expect(issuesOf('flatten([relations, ["mothr"]])').map(({ code }) => code)).toEqual(["rule-code-unknown"]);
    expect(issuesOf('[relations, ["mothr"]][2] = relations').map(({ code }) => code)).toEqual(["rule-code-unknown"]);
  });

  test("a table over what may be any text has a gap", () => {
    const rows = ["mother", "father", "other"].map((code) => ({ when: [`"${code}"`], gives: ["1"] }));
    const inputs = [{ expression: "append(relations, t)[-1]" }];
    const outputs = [{ name: "fee", type: "number" as const }];
    const found = analyseTable({ hit: "unique", inputs, outputs, rules: rows }, scope);
    expect(found.ok && found.value.map(({ code }) => code)).toContain("table-gap");
  });
});

const two = {
  ...scope,
  type: (path: readonly string[]): Type | undefined => {
    if (path[0] === "c1") return { kind: "code", list: "relation", codes: ["mother", "father"] };
    return path[0] === "c2" ? { kind: "code", list: "relation", codes: ["father", "other"] } : scope.type(path);
  },
};

describe("of two parts of one list, what may be of either may be any code of both", () => {
  test("it can be compared with each", () => {
    for (const code of ["mother", "father", "other"])
      expect(compileRule(`(if a then c1 else c2) = "${code}"`, two).ok).toBe(true);
  });

  test("a row for what both have does not take all", () => {
    const decision = compileDecision(
      {
        hit: "unique",
        inputs: [{ expression: "if a then c1 else c2" }],
        gives: { name: "fee", type: { kind: "number" } },
        rows: [{ when: ['"father"'], gives: "1" }],
      },
      two,
    );
    expect(decision.ok && decision.value.findings.map(({ code }) => code)).toEqual(["table-gap"]);
  });
});

test("rows of an any table that differ in the last of 20 digits are not the same", () => {
  const rules = ["0.12345678901234567891", "0.12345678901234567892"].map((gives) => ({ when: ["-"], gives: [gives] }));
  const outputs = [{ name: "fee", type: "number" as const }];
  const found = analyseTable({ hit: "any", inputs: [{ expression: "n" }], outputs, rules }, scope);
  expect(found.ok && found.value.map(({ code }) => code)).toEqual(["table-overlap"]);
});
