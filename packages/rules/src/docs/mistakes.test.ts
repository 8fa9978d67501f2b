import type { Issue } from "@motlan/kernel";
import { expect, test } from "vitest";
import { compileRule } from "../compile/compile-rule.ts";
import { codesIn, readPage, rowsOf, sectionOf } from "./page.fixture.ts";
import { stageOf } from "./stage.fixture.ts";

const page = readPage("docs/rule-language.md");
const { scope } = stageOf(page);

const only = (cell: string): string => codesIn(cell)[0] ?? "";

const rows = rowsOf(sectionOf(page, "Common mistakes")).flatMap(
  ([wrong = "", code = "", vi = "", en = "", right = ""]) =>
    code.startsWith("`rule-")
      ? [{ wrong: only(wrong), code: only(code), sentences: [vi, en], right: only(right) }]
      : [],
);

const firstIssue = (source: string): Issue | undefined => {
  const rule = compileRule(source, scope);
  return rule.ok ? undefined : rule.issues[0];
};

test.each(rows)("$wrong is refused with $code, and $right is right", ({ wrong, code, sentences, right }) => {
  const issue = firstIssue(wrong);
  expect(issue?.code).toBe(code);
  const told = Object.values(issue?.params ?? {});
  const quoted = sentences.flatMap((sentence) => [...sentence.matchAll(/“(.*?)”/gu)].map(([, name = ""]) => name));
  for (const name of quoted) expect(told).toContain(name);
  expect(firstIssue(right)).toBeUndefined();
});

test("all is shown that the checker complains of, but for sizes", () => {
  const known = readPage("packages/rules/src/compile/problems.ts").matchAll(/\| "(rule-(?!too-)[a-z-]+)"/gu);
  const codes = [...known].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(7);
  expect([...new Set(rows.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
});
