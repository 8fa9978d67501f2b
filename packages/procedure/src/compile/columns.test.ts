import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { formEnv } from "../form/form-env.ts";
import { formValidator } from "../form/form-validator.ts";
import { unsaidForm } from "../form/unsaid-form.ts";
import { validateAnswers } from "../form/validate-answers.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const catalogue = compiledSmallCatalogue();
const today = "2026-11-28";

const houses = `ask:
  houses:
    type: rows
    title: { vi: Nhà ở, en: Houses }
    max: 20
    columns:
      kind: { type: text, title: { vi: Loại, en: Kind } }
      floors: { type: integer, min: 1, optional: true, title: { vi: Số tầng, en: Floors } }
      built: { type: date, optional: true, title: { vi: Ngày xong, en: Completed } }
      owner: { type: one-of, list: sex, optional: true, title: { vi: Chủ, en: Owner } }
    rules:
      - holds: every house in value satisfies house.floors = null or house.floors <= 5
        message: { vi: Quá cao, en: Too high }
  total: { type: integer, title: { vi: Tổng, en: Total }, computed: sum(houses.floors) }
  many: { type: yes-no, title: { vi: Nhiều, en: Many }, computed: count(houses) > 1 }
  new: { type: yes-no, title: { vi: Mới, en: New }, computed: some h in houses satisfies h.built > date("2026-01-01") }
`;

const withHouses = changed(
  changed(smallProcedure, "ask:\n", houses),
  "[place, copies, late]",
  "[place, copies, late, houses, total, many, new]",
);

const compiled = (text: string) => compileProcedure({ file: "small.yaml", text }, catalogue);

const definition = (() => {
  const found = compiled(withHouses);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
})();

const workedOut = (rows: Json) => {
  const env = formEnv(definition, unsaidForm({ houses: rows }), today);
  return ["total", "many", "new"].map((path) => {
    const view = env.view(path);
    return view.kind === "computed" ? view.value : view.kind;
  });
};

test("the columns of a group stand in its field, in their order", () => {
  expect(definition.fields["houses"]?.params.columns?.map(({ name, required }) => [name, required])).toEqual([
    ["kind", true],
    ["floors", false],
    ["built", false],
    ["owner", false],
  ]);
});

test("rules count rows, add up a column and ask whether some row is so", () => {
  const rows = [{ kind: "a", floors: " 2 ", built: "1/2/2026" }, { kind: "b", floors: 3 }, { kind: " " }];
  expect(workedOut(rows)).toEqual([5, true, true]);
  expect(workedOut([{ kind: "a", floors: 1, built: "2020-01-01" }])).toEqual([1, false, false]);
});

test("of rows in which a date is half typed, or that are no rows, nothing is worked out", () => {
  expect(workedOut([{ kind: "a", floors: 1, built: "1/13/2027" }])).toEqual([null, null, null]);
  expect(workedOut("nhà")).toEqual([null, null, null]);
  expect(workedOut(["nhà"])).toEqual([null, null, null]);
});

/** What is found at the houses, by the plan as field by field. */
const issuesOf = (rows: Json) => {
  const state = unsaidForm({ houses: rows });
  const found = formValidator(definition, catalogue)({ state, today }).issues;
  expect(found).toEqual(validateAnswers(definition, formEnv(definition, state, today), catalogue));
  return found.filter(({ path }) => path === "houses").map(({ code, params }) => [code, params]);
};

test("a group's own rules speak of all its rows, once each cell is right", () => {
  expect(issuesOf([{ kind: "a", floors: 6 }])).toEqual([["rule", { index: 0 }]]);
  expect(issuesOf([{ kind: "a", floors: 6 }, { floors: 0 }])).toEqual([
    ["required", { at: "1.kind" }],
    ["integer-too-small", { at: "1.floors", min: 1 }],
  ]);
  expect(issuesOf([{ kind: "a", floors: 5, owner: "f" }])).toEqual([]);
});

test.each([
  ["sum(houses.floors)", "sum(houses.flors)", "rule-unknown-name"],
  ["h.built >", "h.owner >", "rule-type"],
  ['h.built > date("2026-01-01")', 'h.owner = "x"', "rule-code-unknown"],
])("%s written as %s is told as %s", (from, to, code) => {
  const found = compiled(changed(withHouses, from, to));
  expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([code]);
});
