import { expect, test } from "vitest";
import { issueText } from "./issues.ts";

test("what can go wrong with an act is said in both languages", () => {
  const codes = [
    "dossier-not-found",
    "act-not-allowed",
    "supplement-asked-before",
    "reason-missing",
    "point-vouched-for",
  ];
  for (const code of codes) {
    const { vi, en } = issueText({ code, path: "" });
    expect(vi + en).not.toContain(code);
  }
});

test("an unknown code is told with the code, so that somebody can look it up", () => {
  expect(issueText({ code: "brand-new", path: "" }).vi).toContain("brand-new");
});
