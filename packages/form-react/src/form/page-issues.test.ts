import type { Json } from "@motlan/kernel";
import { type FormState, formEnv } from "@motlan/procedure";
import { expect, test } from "vitest";
import { definition, reference } from "../../gallery/src/birth-definition.ts";
import { stateIn } from "../../gallery/src/pretend-server.ts";
import { targetOf } from "./issue-target.ts";
import { issueTextIn } from "./issue-text.ts";
import { pageIssues } from "./page-issues.ts";

const [you, , child] = definition.pages;

const filled = {
  "child.fullName": { family: "Trần", middle: "", given: "An" },
  "child.birthDate": "2026-01-05",
  "child.sex": "1",
  "child.ethnicity": { code: "01" },
  declaration: true,
};

const issuesOn = (page: typeof child, answers: Readonly<Record<string, Json>>, change: Partial<FormState> = {}) => {
  if (page === undefined) throw new Error("no such page");
  const world = { answers: { relation: "mother", copiesWanted: false, ...answers }, arrived: true, files: [] };
  const state = { ...stateIn({ ...world, healthDown: false }), ...change };
  const known = { definition, reference, state: () => state, env: () => formEnv(definition, state, "2026-11-22") };
  return pageIssues(known, page, page === child);
};

const checksAmong = (issues: ReturnType<typeof issuesOn>) => issues.filter(({ code }) => code === "check");

test("what speaks against the whole dossier keeps her on the page that tells of it, in its own words", () => {
  const [found, ...others] = checksAmong(issuesOn(child, filled));
  expect(others).toEqual([]);
  if (found === undefined) throw new Error("the check is not told");
  expect(targetOf(definition, found)).toBe("check-newborn");
  expect(issueTextIn((text: unknown) => JSON.stringify(text), definition, found)).toContain("Quá 60 ngày");
});

test("where it no longer fails, nothing keeps her", () => {
  expect(checksAmong(issuesOn(child, { ...filled, "child.birthDate": "2026-11-05" }))).toEqual([]);
});

test("a page on which the check cannot be known does not tell of it", () => {
  expect(checksAmong(issuesOn(you, filled))).toEqual([]);
});

test("in a supplement, where she may be unable to change it, it keeps her nowhere", () => {
  expect(checksAmong(issuesOn(child, filled, { open: ["child.fullName"] }))).toEqual([]);
});

test("a field has one issue at a time", () => {
  const paths = issuesOn(child, {}).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(new Set(paths).size).toBe(paths.length);
});
