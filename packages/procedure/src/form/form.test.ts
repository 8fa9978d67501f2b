import { exampleReference as reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { constant, type SubjectStatus, type Type } from "@motlan/rules";
import { expect, test } from "vitest";
import type { FormState, SealView, SubjectView } from "../form-state.ts";
import type { Procedure, Section } from "../procedure.ts";
import { dependsOn } from "./depends-on.ts";
import { fieldAt, rulesOver } from "./form.fixture.ts";
import { formEnv } from "./form-env.ts";
import { validateAnswers } from "./validate-answers.ts";
import { validateForm } from "./validate-form.ts";
import { leftOutFields, shownValues, visibleFields } from "./visible-fields.ts";

/** A rule that no test here asks. */
const none = constant({ kind: "null" }, null);

const today = "2026-11-21";

const types: Readonly<Record<string, Type>> = {
  relation: { kind: "text" },
  "child.birthDate": { kind: "date" },
  late: { kind: "boolean" },
  value: { kind: "date" },
  father: { kind: "subject", entity: "person" },
  filer: { kind: "subject", entity: "person" },
  "filer.spouse": { kind: "subject", entity: "person" },
};

const rule = rulesOver(types);

const title = { vi: "", en: "" };

const fields = [
  fieldAt("relation", "text"),
  fieldAt("father.fullName", "text", { subject: "father" }),
  fieldAt("child.birthDate", "date", { rules: [{ holds: rule("value <= today()"), message: title }] }),
  fieldAt("late", "yes-no", { computed: rule('child.birthDate + duration("P60D") < today()') }),
  fieldAt("reason", "text", { when: rule("late") }),
  fieldAt("email", "email", { required: false }),
  fieldAt("kind", "text", { computed: rule('if child.birthDate < today() then "past" else "today"') }),
];

const sections: readonly Section[] = [
  { id: "request", fields: ["relation"] },
  { id: "father", subject: "father", fields: ["father.fullName"] },
  { id: "child", fields: ["child.birthDate", "late", "reason", "email", "kind"] },
];

const subject = { entity: "person", title, isNew: false, else: [] };

const definition: Procedure = {
  id: "p",
  code: "1.000001",
  title,
  summary: title,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: none, of: none },
  subjects: {
    filer: { ...subject, from: "session" },
    father: { ...subject, from: [rule('if relation = "mother" then filer.spouse else filer')] },
  },
  fields: Object.fromEntries(fields.map((each) => [each.path, each])),
  pages: [{ id: "all", title, sections }],
  checks: [{ id: "not-late", when: rule("late"), message: title }],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [],
  result: { type: "r", title, about: "child", visibleTo: [], fields: [], feeds: [] },
};

const father = (status: SubjectStatus, more: Partial<SubjectView> = {}): SubjectView => ({
  status,
  ref: null,
  options: [],
  chosen: null,
  ...more,
});

const seal = (value: Json): SealView => ({ value, register: "p", source: title, asOf: today, trust: "sealed" });

const state = (more: Partial<FormState> = {}): FormState => ({
  answers: {},
  sealed: {},
  suggested: {},
  subjects: { father: father("found") },
  pending: [],
  missed: {},
  registers: [],
  requirements: [],
  counts: { filled: 0, shown: 0, papersSpared: 0 },
  ...more,
});

const view = (path: string, more: Partial<FormState> = {}) => formEnv(definition, state(more), today).view(path);
const codes = (more: Partial<FormState> = {}) =>
  validateAnswers(definition, formEnv(definition, state(more), today), reference).map(
    (issue) => `${issue.path}: ${issue.code}`,
  );

test("what a register vouches for is sealed, whatever was typed", () => {
  const sealed = { "father.fullName": seal("Trần Văn An") };
  const answers = { "father.fullName": "Somebody Else" };
  expect(view("father.fullName", { sealed, answers })).toMatchObject({ kind: "sealed", value: "Trần Văn An" });
});

test("what the register of a found subject does not say is asked", () => {
  expect(view("father.fullName")).toEqual({ kind: "open", value: null });
});

test("a register that has not answered keeps the field waiting, not asked", () => {
  expect(view("father.fullName", { pending: ["father.fullName"] }).kind).toBe("pending");
  expect(view("father.fullName", { subjects: { father: father("pending") } }).kind).toBe("pending");
});

test.each(["absent", "undetermined"] as const)("nothing is asked of a subject that is %s", (status) => {
  expect(view("father.fullName", { subjects: { father: father(status) } }).kind).toBe("hidden");
});

test("what is vouched for stands where nothing leads to its subject here: a party's own session did", () => {
  const sealed = { "father.fullName": seal("Trần Văn An") };
  expect(view("father.fullName", { sealed, subjects: { father: father("absent") } }).kind).toBe("sealed");
  // Of whom the filer has just said that there is none, nothing stands.
  const choices = [...options, { value: "absent", label: title }];
  const subjects = { father: father("found", { options: choices, chosen: "filer.spouse" }) };
  expect(view("father.fullName", { sealed, subjects, answers: { father: "absent" } }).kind).toBe("hidden");
});

const options = [
  { value: "typed", label: title },
  { value: "undetermined", label: title },
];

test("where no register knows a subject, the filer first chooses how to go on", () => {
  const subjects = { father: father("unavailable", { options }) };
  expect(view("father.fullName", { subjects }).kind).toBe("hidden");
  expect(codes({ subjects })).toContain("father: subject-choice");
});

test("where the only way on is to tell of the subject, its fields are asked at once", () => {
  expect(view("father.fullName", { subjects: { father: father("unavailable") } }).kind).toBe("open");
});

test("a choice made here counts before the server has seen it", () => {
  const subjects = { father: father("found", { options, chosen: "filer.spouse" }) };
  expect(view("father.fullName", { subjects, answers: { father: "undetermined" } }).kind).toBe("hidden");
  expect(view("father.fullName", { subjects, answers: { father: "filer.other" } }).kind).toBe("pending");
});

test("a condition that is null or pending shows nothing yet", () => {
  expect(view("reason").kind).toBe("hidden");
  expect(view("late", { pending: ["child.birthDate"] }).kind).toBe("pending");
  expect(view("reason", { pending: ["child.birthDate"] }).kind).toBe("hidden");
});

test("a computed value follows the answers, and conditions follow it", () => {
  const answers = { "child.birthDate": "2026-01-01" };
  expect(view("late", { answers })).toEqual({ kind: "computed", value: true });
  expect(view("reason", { answers }).kind).toBe("open");
});

test("an answer that is no longer asked is null to rules, left out of what is sent, and named", () => {
  const answers = { "child.birthDate": "2026-11-01", reason: "ốm" };
  const env = formEnv(definition, state({ answers }), today);
  expect(env.read("reason")).toBeNull();
  expect(shownValues(definition, env)).toEqual({ "child.birthDate": "2026-11-01", late: false, kind: "past" });
  expect(leftOutFields(definition, env)).toEqual(["reason"]);
  expect(visibleFields(definition, env)).not.toContain("reason");
});

test("only what is shown and open must be answered", () => {
  expect(codes()).toEqual(["relation: required", "father.fullName: required", "child.birthDate: required"]);
  expect(codes({ pending: ["father.fullName"], sealed: { "child.birthDate": seal("2026-11-01") } })).toEqual([
    "relation: required",
  ]);
});

test("answers are checked by their type first, then by the field's own rules", () => {
  expect(codes({ answers: { "child.birthDate": "31/02/2026" } })).toContain("child.birthDate: date-malformed");
  expect(codes({ answers: { "child.birthDate": "22/11/2026" } })).toContain("child.birthDate: rule");
  expect(codes({ answers: { "child.birthDate": "21/11/2026" } })).not.toContain("child.birthDate: rule");
});

test("a supplement asks only what it opens, papers included", () => {
  const paper = { id: "proof", title, state: "upload", anyOf: [], files: [] } as const;
  const asked = { definition, reference, today };
  const open = state({ open: ["relation"], requirements: [paper] });
  expect(validateForm({ ...asked, state: open }).map(({ path }) => path)).toEqual(["relation"]);
  const withPaper = state({ open: ["proof"], requirements: [paper] });
  expect(validateForm({ ...asked, state: withPaper })).toEqual([{ code: "paper-missing", path: "proof" }]);
});

test("a check over the whole dossier speaks when its condition holds", () => {
  const answers = { "child.birthDate": "2026-01-01" };
  const issues = validateForm({ definition, reference, today, state: state({ answers }) });
  expect(issues).toContainEqual({ code: "check", path: "", params: { id: "not-late" } });
});

test("a field depends on all that its conditions read, through computed values and subjects", () => {
  expect(dependsOn(definition, "reason").toSorted()).toEqual(["child.birthDate", "late"]);
  expect(dependsOn(definition, "father.fullName").toSorted()).toEqual(["father", "filer", "relation"]);
  expect(dependsOn(definition, "email")).toEqual([]);
});

test("nothing is worked out from an answer that is required and not given yet", () => {
  expect(view("kind")).toEqual({ kind: "computed", value: null });
  expect(view("kind", { answers: { "child.birthDate": "2026-11-01" } })).toEqual({ kind: "computed", value: "past" });
});
