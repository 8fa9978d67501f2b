import { expect, test } from "vitest";
import { examinedWith, vouched } from "../../examined.fixture.ts";
import { standingOf } from "../../words/standing.ts";
import { valuePages } from "./sections.ts";

const paths = (pages: ReturnType<typeof valuePages>) =>
  pages.map(({ id, sections }) => [id, sections.flatMap(({ rows }) => rows.map(({ path }) => path)).join()]);

test("values stand by page and section, in the order of the form", () => {
  expect(paths(valuePages(examinedWith({}), () => true))).toEqual([
    ["request", "relation"],
    ["parents", "mother.fullName"],
    ["child", "child.fullName,child.sex"],
  ]);
});

test("a father who is not determined is said so, where his values would stand", () => {
  const parents = valuePages(examinedWith({}), () => true).find(({ id }) => id === "parents");
  expect(parents?.sections.map(({ choice }) => choice?.vi ?? null)).toEqual([null, "Chưa xác định được cha"]);
});

test("asked for what was typed only, pages without any are left out", () => {
  const typed = valuePages(examinedWith({ subjects: {} }), ({ sourced }) => standingOf(sourced) === "typed");
  expect(paths(typed)).toEqual([
    ["request", "relation"],
    ["child", "child.fullName"],
  ]);
});

test("a value that a step obtained stands with the rest of its subject", () => {
  const { values } = examinedWith({}).dossier;
  const pages = valuePages(examinedWith({ values: { ...values, "mother.sex": vouched("Nữ") } }), () => true);
  expect(paths(pages)).toContainEqual(["parents", "mother.fullName,mother.sex"]);
});
