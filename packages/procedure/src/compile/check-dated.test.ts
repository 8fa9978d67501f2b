import { expect, test } from "vitest";
import { compileCatalogue } from "./catalogue.ts";
import { smallCatalogue } from "./small-catalogue.fixture.ts";

const file = "code-lists/grade.yaml";

/** What is wrong with a code list of such codes, the first on line 3. */
const compiled = (...codes: readonly string[]) => {
  const text = `list: grade\ncodes:\n${codes.map((it) => `  - { ${it}, vi: Bậc, en: Grade }\n`).join("")}`;
  return compileCatalogue({ ...smallCatalogue, codeLists: [...smallCatalogue.codeLists, { file, text }] });
};

test("a code of a list may end, with or without others in its place", () => {
  const outcome = compiled("code: a, to: 2026-06-30, successors: [b]", "code: b", "code: c, to: 2026-06-30");
  expect(outcome.ok && outcome.value.codeLists["grade"]?.codes).toEqual([
    { code: "a", title: { vi: "Bậc", en: "Grade" }, to: "2026-06-30", successors: ["b"] },
    { code: "b", title: { vi: "Bậc", en: "Grade" } },
    { code: "c", title: { vi: "Bậc", en: "Grade" }, to: "2026-06-30" },
  ]);
});

test.each([
  ["an end before the beginning", ["code: a, from: 2026-07-01, to: 2026-06-30"], "code-period", 3],
  ["a successor of a code that has not ended", ["code: a", "code: b, successors: [a]"], "code-not-ended", 4],
  ["a successor that is not there", ["code: a, to: 2026-06-30, successors: [b]"], "successor-unknown", 3],
  [
    "codes that are each other's successor",
    ["code: a, to: 2026-06-30, successors: [b]", "code: b, to: 2026-06-30, successors: [a]"],
    "successor-earlier",
    3,
  ],
  ["a day that is none", ["code: a, to: 2026-06-31"], "definition-shape", 3],
] as const)("%s is told with its place", (_, codes, code, line) => {
  const outcome = compiled(...codes);
  expect(outcome.ok ? [] : outcome.issues[0]).toMatchObject({ code, params: { file, line } });
});
