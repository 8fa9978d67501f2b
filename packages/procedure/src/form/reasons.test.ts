import { type Pending, pending, type Type, type Value } from "@motlan/rules";
import { expect, test } from "vitest";
import type { Fee, Field } from "../procedure.ts";
import type { FieldView, FormEnv } from "./field-view.ts";
import { fieldAt, rulesOver } from "./form.fixture.ts";
import { reasonsOf, titlesAt } from "./reasons.ts";
import { hasReasons } from "./rules-of.ts";

const today = "2026-11-28";

const types: Readonly<Record<string, Type>> = {
  kind: { kind: "text" },
  copiesWanted: { kind: "boolean" },
  copies: { kind: "number" },
  exempt: { kind: "boolean" },
  "child.birthDate": { kind: "date" },
  "child.nationality": { kind: "context", members: { code: { kind: "text" }, name: { kind: "text" } } },
  father: { kind: "subject", entity: "person" },
  "father.birth.place": { kind: "text" },
  "father.birth.date": { kind: "date" },
};

const rule = rulesOver(types);

const text = (words: string) => ({ vi: words, en: words });

const field = (path: string, title: string, more: Partial<Field> = {}): Field =>
  fieldAt(path, "text", { title: text(title), ...more });

const fee = (amount: string, more: Partial<Fee> = {}): Fee => ({
  id: "f",
  title: text("Fee"),
  kind: "copy",
  amount: rule(amount),
  ...more,
});

const person = { entity: "person", from: [], isNew: false, else: [] };

const definition = {
  fields: {
    kind: field("kind", "Kind"),
    copiesWanted: field("copiesWanted", "I need copies"),
    copies: field("copies", "Number of copies"),
    exempt: field("exempt", "I am exempt"),
    "child.birthDate": field("child.birthDate", "Date of birth", { subject: "child" }),
    "child.nationality": field("child.nationality", "Nationality", { subject: "child" }),
  },
  subjects: { child: { ...person, title: text("The child") }, father: { ...person, title: text("The father") } },
};

const choices = ["a", "b"].map((value) => ({ value, label: text(value) }));

type Values = Readonly<Record<string, Value | Pending>>;

const known: Values = {
  copiesWanted: true,
  copies: 2,
  exempt: false,
  "child.birthDate": "2026-11-19",
  "child.nationality": { code: "VNM", name: "Việt Nam" },
};

const env = (values: Values = {}, views: Readonly<Record<string, FieldView["kind"]>> = {}): FormEnv => ({
  today,
  read: (path) => ({ ...known, ...values })[path] ?? null,
  status: () => "absent",
  sectionShows: () => true,
  view: (path) => (views[path] === "hidden" ? { kind: "hidden" } : { kind: "open", value: null }),
  facts: {
    answer: () => null,
    sealed: {},
    pending: [],
    // Of the child it is still to be chosen which is meant, of the father it is known.
    subject: (name) => ({ status: "found", ref: null, options: name === "child" ? choices : [], chosen: null }),
  },
});

const computed = (source: string) => field("computed", "Computed", { computed: rule(source) });

const told = (it: Field | Fee, ...world: Parameters<typeof env>) => {
  const { kind, of } = reasonsOf(definition, it, env(...world));
  return [kind, ...of.map((reason) => `${reason.kind} ${reason.titles.map(({ en }) => en).join(" – ")}`.trimEnd())];
};

const late = 'if child.birthDate + duration("P60D") >= today() then "on-time" else "late"';

test("a registration is on time because of the child's date of birth, and today", () => {
  expect(told(computed(late))).toEqual(["known", "field The child – Date of birth", "today"]);
});

test("what is not answered yet is named as missing", () => {
  expect(told(computed(late), { "child.birthDate": pending })).toEqual(["waiting", "field The child – Date of birth"]);
});

test("a value that is empty because an answer is, waits for that answer", () => {
  expect(told(computed("copies * 2"), { copies: null })).toEqual(["waiting", "field Number of copies"]);
  expect(told(computed("child.birthDate.year"), { "child.birthDate": null }, { "child.birthDate": "hidden" })).toEqual([
    "waiting",
    "field The child – Date of birth",
  ]);
});

test("what an answer alone decides waits for nothing: an amount set at the counter, a value without the answer", () => {
  expect(told(fee("if copies = 9 then 8000 else null"))).toEqual(["known", "field Number of copies"]);
  expect(told(computed('if kind = "a" then "b" else "c"'))).toEqual(["known", "field Kind"]);
});

test("a fee without an amount does not wait for what would make it undue", () => {
  const atTheCounter = fee("if copies = 9 then 8000 else null", { unless: rule("exempt") });
  expect(told(atTheCounter, { exempt: null })).toEqual(["known", "field I am exempt", "field Number of copies"]);
});

test("what is not asked at all is not waited for", () => {
  expect(told(computed("copies * 2"), { copies: null }, { copies: "hidden" })).toEqual([
    "known",
    "field Number of copies",
  ]);
  expect(told(computed("string length(father.birth.place)"))).toEqual(["known", "held The father"]);
});

test("a date of which only the year is known leaves it open", () => {
  expect(told(computed(late), { "child.birthDate": "2026" })).toEqual(["unsure", "field The child – Date of birth"]);
});

test("a fee is due because it was asked for, and is so much because of how many", () => {
  const copies = fee("8000 * copies", { when: rule("copiesWanted"), unless: rule("exempt") });
  expect(told(copies)).toEqual(["known", "field I need copies", "field I am exempt", "field Number of copies"]);
});

test("what is read more than once is one reason", () => {
  expect(told(fee("8000 * copies", { when: rule("copies > 1") }))).toEqual(["known", "field Number of copies"]);
  const both = 'father.birth.place = "Hà Nội" or father.birth.date = today()';
  expect(told(computed(both))).toEqual(["known", "held The father", "today"]);
});

test("a part of a value is told of as the whole, which has a name", () => {
  expect(told(computed('child.nationality.code = "VNM"'))).toEqual(["known", "field The child – Nationality"]);
});

test("how a subject stands is a reason, and what a register holds of it; what has no name is none", () => {
  expect(told(computed('status(father) = "absent"'))).toEqual(["known", "subject The father"]);
  expect(told(computed('father.birth.place = "Hà Nội"'))).toEqual(["known", "held The father"]);
  expect(reasonsOf({ ...definition, subjects: {} }, computed('status(father) = "absent"'), env()).of).toEqual([]);
});

test("the item of a list that decided has no name of its own; the list has", () => {
  const some = computed("some n in [1, copies] satisfies n > 1");
  // In a rule without names it is called x, as a field may be.
  const withX = { ...definition, fields: { ...definition.fields, x: field("x", "Another") } };
  expect(reasonsOf(withX, some, env()).of.map(({ path }) => path)).toEqual(["copies"]);
});

test("an amount that is always the same has no reasons", () => {
  expect(hasReasons(fee("10000"))).toBe(false);
  expect(hasReasons(fee("10000", { unless: rule("exempt") }))).toBe(true);
});

test("what a rule reads goes by its owner's name and its own", () => {
  expect(titlesAt(definition, "status(father)")).toEqual([text("The father")]);
  expect(titlesAt(definition, "copies")).toEqual([text("Number of copies")]);
  expect(titlesAt(definition, "today()")).toEqual([]);
});
