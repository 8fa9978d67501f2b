import type { Issue, Json } from "@motlan/kernel";
import type { FormState, Procedure, SubjectView } from "@motlan/procedure";
import { constant } from "@motlan/rules";
import { expect, test } from "vitest";
import { definition as asGiven, reference } from "../../gallery/src/birth-definition.ts";
import { stateIn } from "../../gallery/src/pretend-server.ts";
import type { FormInputs } from "./form-inputs.ts";
import { keyedStore } from "./keyed-store.ts";
import { liveEnv } from "./live-env.ts";
import { type Here, isAskedOf, isKept, isProposalAwaited } from "./settle-page.ts";

interface Moment {
  readonly typed: Readonly<Record<string, Json>>;
  readonly state: FormState;
  readonly definition?: Procedure;
}

const page = asGiven.pages.find(({ id }) => id === "parents");

const at = ({ typed, state, definition = asGiven }: Moment): Here => {
  if (page === undefined) throw new Error("no such page");
  const inputs: FormInputs = {
    bind: () => ({ name: "", ref: () => undefined, onChange: async () => undefined, onBlur: async () => undefined }),
    get: () => "",
    edit: () => undefined,
    place: () => undefined,
    show: () => undefined,
    answer: (path) => typed[path] ?? state.answers[path] ?? null,
    touched: new Set(Object.keys(typed)),
    hers: new Set(),
    late: new Set(),
    log: [],
    changes: keyedStore(0),
  };
  const context = {
    definition,
    reference,
    state: () => state,
    arrivals: keyedStore(0),
    inputs,
    errors: keyedStore<readonly Issue[]>([]),
    env: () => liveEnv({ definition, state, inputs }, "2026-11-22"),
    leave: () => undefined,
  };
  return { context, page };
};

const told = (answers: Readonly<Record<string, Json>>, arrived = true): FormState =>
  stateIn({ answers, arrived, files: [], healthDown: false });

test("an answer that the server has not heard yet is not kept", () => {
  expect(isKept(at({ typed: { relation: "mother" }, state: told({}) }))).toBe(false);
  expect(isKept(at({ typed: { relation: "mother" }, state: told({ relation: "mother" }) }))).toBe(true);
});

test("what was typed for somebody who is no longer picked holds nothing up", () => {
  expect(isKept(at({ typed: { "movers[1].fullName": "An" }, state: told({}) }))).toBe(true);
});

test("while a register is asked who the father is, the page of the parents is waited for", () => {
  const typed = { relation: "mother" };
  expect(isAskedOf(at({ typed, state: told(typed, false) }))).toBe(true);
  expect(isAskedOf(at({ typed, state: told(typed) }))).toBe(false);
});

test("what hangs on an answer of hers is not waited for", () => {
  const pending: SubjectView = { status: "pending", ref: null, options: [], chosen: null };
  const state = { ...told({}), subjects: { ...told({}).subjects, mother: pending, father: pending } };
  expect(isAskedOf(at({ typed: {}, state }))).toBe(false);
});

test("a choice that is hers to make is not waited for", () => {
  const options = [
    { value: "filer.spouses[0]", label: { vi: "Một", en: "One" } },
    { value: "filer.spouses[1]", label: { vi: "Hai", en: "Two" } },
  ];
  const father: SubjectView = { status: "pending", ref: null, options, chosen: null };
  const now = told({ relation: "mother" });
  expect(isAskedOf(at({ typed: {}, state: { ...now, subjects: { ...now.subjects, father } } }))).toBe(false);
});

test("in a supplement no register is waited for", () => {
  const state = { ...told({ relation: "mother" }, false), open: ["child.fullName"] };
  expect(isAskedOf(at({ typed: {}, state }))).toBe(false);
});

test("an empty field is awaited while the registers that are asked may lead to a proposal for it", () => {
  const state = told({ relation: "other", mother: "typed" });
  const asked = (awaited: readonly string[]) => at({ typed: {}, state: { ...state, awaited } });
  expect(isProposalAwaited(asked(["mother.fullName"]))).toBe(true);
  expect(isProposalAwaited(asked([]))).toBe(false);
  expect(isProposalAwaited(asked(["child.fullName"]))).toBe(false);
  const typed = {
    ...state,
    answers: { ...state.answers, "mother.fullName": { family: "Lò", middle: "", given: "Va" } },
  };
  expect(isProposalAwaited(at({ typed: {}, state: { ...typed, awaited: ["mother.fullName"] } }))).toBe(false);
});

test("what her answers may lead to is awaited until the server has heard them", () => {
  const path = "mother.fullName";
  const field = asGiven.fields[path];
  if (field === undefined) throw new Error(`the form has no ${path}`);
  const suggest = [constant({ kind: "text" }, "An")];
  const definition = { ...asGiven, fields: { ...asGiven.fields, [path]: { ...field, suggest } } };
  const kept = told({ relation: "other", mother: "typed" });
  const typed = { "mother.birthDate": "1990-05-02" };
  const heard = { ...kept, answers: { ...kept.answers, ...typed } };
  expect(isProposalAwaited(at({ typed, state: kept, definition }))).toBe(true);
  expect(isProposalAwaited(at({ typed, state: heard, definition }))).toBe(false);
  expect(isProposalAwaited(at({ typed, state: kept }))).toBe(false);
});
