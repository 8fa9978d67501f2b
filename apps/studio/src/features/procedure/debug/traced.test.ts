import { type Field, type FormState, formEnv, type Procedure, unsaidForm } from "@motlan/procedure";
import type { Rule, Type } from "@motlan/rules";
import { compileRule } from "@motlan/rules/compile";
import { expect, test } from "vitest";
import { partsOf } from "./parts.ts";
import { tracesOf } from "./traced.ts";

const types: Readonly<Record<string, Type>> = {
  wanted: { kind: "boolean" },
  copies: { kind: "number" },
  value: { kind: "number" },
  place: { kind: "text" },
  received: { kind: "date-time" },
  "child.birthDate": { kind: "date" },
};

/** Of a five-day week. */
const calendar = { hours: [["07:30", "17:00"]], weekdays: [1, 2, 3, 4, 5], holidays: [], workingDays: [] } as const;

const rule = (source: string): Rule => {
  const compiled = compileRule(source, { type: (path) => types[path.join(".")], names: () => Object.keys(types) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const title = { vi: "Tên", en: "Title" };
const tooMany = { vi: "Nhiều quá", en: "Too many" };

const field = (path: string, type: string, more: Partial<Field> = {}): Field => ({
  path,
  type,
  params: {},
  title,
  required: true,
  trust: { own: "sealed", other: "sealed" },
  suggest: [],
  rules: [],
  ...more,
});

const fields = [
  field("wanted", "yes-no", { suggest: [rule("copies > 1")] }),
  field("copies", "integer", { when: rule("wanted"), rules: [{ holds: rule("value < 10"), message: tooMany }] }),
  field("child.birthDate", "date"),
  field("kind", "text", { computed: rule('if child.birthDate < today() then "past" else "today"') }),
];

const definition: Procedure = {
  id: "p",
  code: "1.000001",
  title,
  summary: title,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: rule('if wanted then "police" else "committee"'), of: rule("place") },
  subjects: {},
  fields: Object.fromEntries(fields.map((each) => [each.path, each])),
  pages: [
    { id: "first", title, sections: [{ id: "first", fields: ["wanted", "copies"] }] },
    {
      id: "second",
      title,
      sections: [{ id: "child", when: rule("not(wanted)"), fields: ["child.birthDate", "kind"] }],
    },
  ],
  checks: [{ id: "odd", when: rule("copies = 3"), message: tooMany }],
  requires: [
    { id: "always", title, anyOf: [], unmet: "upload" },
    { id: "proof", title, anyOf: [], unmet: "upload", when: rule("wanted") },
  ],
  fee: [{ id: "copies", title, kind: "copy", amount: rule("8000 * copies"), when: rule("wanted") }],
  deadline: { due: rule("if wanted then working days(date(received), copies) else date(received)") },
  steps: [],
  result: { type: "r", title, about: "child", visibleTo: [], fields: [], feeds: [] },
};

const envOf = (answers: FormState["answers"]) => formEnv(definition, unsaidForm(answers), "2026-11-28");

const traced = (part: string, answers: FormState["answers"] = {}) =>
  tracesOf(definition, part, envOf(answers), { calendar, received: "2026-11-27T09:00:00Z" }).map(
    ({ kind, step, hung }) =>
      [
        kind,
        step.text,
        typeof step.value === "symbol" ? `waits for ${hung.join(", ")}` : JSON.stringify(step.value),
      ].join(" | "),
  );

test("a field that is hidden tells which of its conditions hides it", () => {
  expect(traced("field copies", { wanted: false })[0]).toBe("when | wanted | false");
  expect(traced("field child.birthDate", { wanted: true })).toEqual(["section | not(wanted) | false"]);
});

test("what is not answered yet is named as what a rule waits for", () => {
  expect(traced("field copies")[0]).toBe("when | wanted | waits for wanted");
  expect(traced("field kind", { wanted: false })).toEqual([
    "section | not(wanted) | true",
    'computed | if child.birthDate < today() then "past" else "today" | waits for child.birthDate',
  ]);
});

test("what is suggested is traced, whatever stands in the field", () => {
  expect(traced("field wanted", { wanted: true, copies: 2 })).toContain("suggest | copies > 1 | true");
  expect(traced("field wanted", { wanted: true, copies: 1 })).toContain("suggest | copies > 1 | false");
});

test("a field's own rules see its value, and the checks that read it stand with it", () => {
  expect(traced("field copies", { wanted: true, copies: 12 })).toEqual([
    "when | wanted | true",
    "holds | value < 10 | false",
    "check | copies = 3 | false",
  ]);
});

test("a fee is traced by its condition and its amount, a paper and a check by their conditions", () => {
  const answers = { wanted: true, copies: 3 };
  expect(traced("fee copies", answers)).toEqual(["when | wanted | true", "amount | 8000 * copies | 24000"]);
  expect(traced("requirement proof", answers)).toEqual(["when | wanted | true"]);
  expect(traced("check odd", answers)).toEqual(["check | copies = 3 | true"]);
});

test("who handles it and until when is traced too, as if it came now", () => {
  expect(traced("handled-by", { wanted: true })).toEqual([
    'authority | if wanted then "police" else "committee" | "police"',
    "of | place | null",
  ]);
  expect(traced("deadline", { wanted: true, copies: 2 })).toEqual([
    'due | if wanted then working days(date(received), copies) else date(received) | "2026-12-01"',
  ]);
  expect(traced("deadline", { wanted: true })[0]).toContain("waits for copies");
});

test("a part that the text no longer has has no rules", () => {
  expect(traced("field gone")).toEqual([]);
});

test("every field can be asked about, the hidden ones too, and all else that has rules", () => {
  const groups = partsOf(definition, envOf({ wanted: false }));
  expect(groups.map(({ parts }) => parts.map(({ key, isHidden }) => (isHidden ? `${key}, hidden` : key)))).toEqual([
    ["field wanted", "field copies, hidden"],
    ["field child.birthDate", "field kind"],
    ["check odd"],
    ["requirement proof"],
    ["handled-by", "deadline"],
    ["fee copies"],
  ]);
});
