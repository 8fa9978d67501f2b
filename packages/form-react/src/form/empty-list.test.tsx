import type { FormState, Procedure, SubjectView } from "@motlan/procedure";
import { formEnv } from "@motlan/procedure";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { reference } from "../../gallery/src/birth-definition.ts";
import { emptyState, fieldOf, procedureOf } from "../../gallery/src/procedure-of.ts";
import { isListEmpty } from "./empty-list.ts";
import { EmptyListAlert } from "./empty-list-alert.tsx";
import { pageIssues } from "./page-issues.ts";

const name = { vi: "Người chuyển đến", en: "Who moves in" };
const page = { id: "people", title: name, sections: [{ id: "movers", subject: "movers", fields: ["movers.job"] }] };

const definition: Procedure = procedureOf({
  fields: [fieldOf({ path: "movers.job", subject: "movers", type: "text", title: { vi: "Nghề", en: "Job" } })],
  subjects: { movers: { entity: "person", title: name, from: [], isNew: false, several: true, else: [] } },
  pages: [page],
});

const nobody: SubjectView = { status: "pending", ref: null, options: [], chosen: null, picked: [] };
const somebody: SubjectView = {
  ...nobody,
  options: [{ value: "filer.children[0]", label: { vi: "Trần An", en: "Trần An" } }],
};

const registers = (state: "answered" | "unavailable"): FormState["registers"] => [
  { id: "population", title: name, state },
];

const stateOf = (movers: SubjectView, change: Partial<FormState> = {}): FormState => ({
  ...emptyState,
  registers: registers("unavailable"),
  subjects: { movers },
  ...change,
});

const envOf = (state: FormState) => formEnv(definition, state, "2026-11-22");

const codes = (state: FormState) =>
  pageIssues({ definition, reference, state: () => state, env: () => envOf(state) }, page, true).map(
    ({ code }) => code,
  );

const alertOf = (state: "answered" | "unavailable"): string =>
  renderToStaticMarkup(<EmptyListAlert name="movers" registers={registers(state)} />);

test("where a silent register leaves nobody to pick, it says so, where the summary leads", () => {
  const markup = alertOf("unavailable");
  expect(markup).toContain("Chưa lấy được danh sách từ cơ sở dữ liệu");
  expect(markup).toContain('id="f-movers"');
});

test("where the registers have answered and know nobody, it does not say that they are silent", () => {
  const markup = alertOf("answered");
  expect(markup).toContain("không có gì để chọn ở đây");
  expect(markup).not.toContain("Chưa lấy được");
});

test("she is not told to choose where there is nothing to choose from", () => {
  expect(codes(stateOf(nobody))).toEqual(["list-empty"]);
  expect(codes(stateOf(somebody))).toEqual(["subject-choice"]);
});

test("whom she picked before the register fell silent stays picked", () => {
  const state = stateOf(nobody, { answers: { movers: ["filer.children[0]"] } });
  expect(isListEmpty(state, envOf(state), "movers")).toBe(false);
});

test("while an answer that moves the subject is being saved, nothing is said of the list", () => {
  const env = envOf(stateOf(nobody));
  expect(isListEmpty(stateOf(somebody), env, "movers")).toBe(false);
});
