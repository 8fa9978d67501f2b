import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const catalogue = compiledSmallCatalogue();
const file = "procedures/small/procedure.yaml";

const issuesOf = (text: string) => {
  const compiled = compileProcedure({ file, text }, catalogue);
  return compiled.ok ? [] : compiled.issues;
};

test("a register that is closed to forms is neither called nor fed", () => {
  const { people, ...others } = catalogue.registers;
  if (!people) throw new Error("there is no register of people");
  const closed = { ...catalogue, registers: { ...others, people: { ...people, closed: true as const } } };
  const compiled = compileProcedure({ file, text: smallProcedure }, closed);
  expect(compiled.ok ? [] : compiled.issues.map(({ code, path }) => [code, path])).toEqual([
    ["register-closed", "result.feeds[0]"],
    ["register-closed", "steps[1].calls"],
  ]);
});

test("a procedure in which nothing is wrong compiles", () => {
  expect(issuesOf(smallProcedure)).toEqual([]);
});

type Slip = readonly [from: string, to: string, code: string, more?: Readonly<Record<string, string>>];

/** Each is the only thing wrong with the definition; `to` has the wrong word between ‹ and ›, where the issue points. */
const slips: readonly Slip[] = [
  ["law: [Luật 1]", "law: [Luật 1‹›", "definition-syntax", { kind: "unclosed" }],
  ["law: [Luật 1]", "law: [Luật 1]\nlaw: [Luật 2]", "definition-syntax", { kind: "key-twice" }],
  ["law: [Luật 1]", "law:\n\t- Luật 1", "definition-syntax", { kind: "tab" }],
  ["law: [Luật 1]", "law:\n  - Luật 1\n - Luật 2", "definition-syntax", { kind: "indent" }],
  ["law: [Luật 1]", "law: [Luật 1]\ntitle of it: a: b", "definition-syntax", { kind: "colon" }],
  ["title: { vi: Mẹ, en: Mother }", "title: ‹*mother›", "definition-alias", { found: "*mother" }],
  ['code: "1.000001"', 'code: ‹"1"›', "definition-shape", { expected: "a national procedure code such as 1.001193" }],
  [
    'same-day-before: "15:00"',
    'same-day-before: ‹"3pm"›',
    "definition-shape",
    { expected: "a time of day such as 15:00" },
  ],
  ["within: PT4H", "within: ‹4 hours›", "definition-shape", { expected: "an ISO 8601 duration such as PT3S or P1D" }],
  ["role: intake", "‹roll›: intake", "definition-shape", { expected: "no roll here", suggestion: "role" }],
  [
    "{ field: filer.birthDate,",
    "{ field: filer.birthDate, ‹register›: people,",
    "definition-shape",
    { expected: "no register here" },
  ],
  ["may: [supplement, refuse]", "may: [‹suplement›, refuse]", "definition-shape", { suggestion: "supplement" }],
  ["typed: { vi: Tôi khai", "‹typd›: { vi: Tôi khai", "definition-shape", { suggestion: "typed" }],
  [
    "title: { vi: Mẹ, en: Mother }",
    "title: { vi: Mẹ, en: Mother }\n    ‹titel›: { vi: Mẹ, en: M }",
    "definition-shape",
    {},
  ],
  ["subject: child, when", "subject: ‹chidl›, when", "subject-unknown", { name: "chidl", suggestion: "child" }],
  ["fields: [mother.*identity,", "fields: [‹mothr.*identity›,", "subject-unknown", { suggestion: "mother" }],
  ["about: child", "about: ‹chld›", "subject-unknown", { suggestion: "child" }],
  ["about: child", "about: [child, ‹mothr›]", "subject-unknown", { suggestion: "mother" }],
  ["visible-to: [mother]", "visible-to: [‹mothr›]", "subject-unknown", { suggestion: "mother" }],
  ["child.sex", "‹child.sx›", "element-unknown", { name: "sx", suggestion: "sex" }],
  ["child.sex", "‹child.fullName.given›", "element-unknown", { suggestion: "fullName" }],
  ["child.sex", "‹child.constructor›", "element-unknown", { name: "constructor" }],
  ["met-by: filer.fullName", "met-by: ‹filer.fulName›", "element-unknown", { suggestion: "fullName" }],
  ["met-by: filer.fullName", "met-by: ‹filr›", "subject-unknown", { suggestion: "filer" }],
  ["gives: child.personalId", "gives: ‹child.personlId›", "element-unknown", { suggestion: "personalId" }],
  ["[mother.*identity", "[‹mother.*identty›", "group-unknown", { name: "identty", suggestion: "identity" }],
  ["[place, copies, late]", "[place, copies, ‹lat›, late]", "question-unknown", { name: "lat", suggestion: "late" }],
  ["[place, copies, late]", "[place, copies, late, ‹constructor›]", "question-unknown"],
  ["[child.*identity, place]", "[child.*identity, ‹plce›]", "question-unknown", { suggestion: "place" }],
  ["of: place }\nlaw", "of: ‹plce› }\nlaw", "rule-unknown-name", { suggestion: "place" }],
  ["of: place }\nlaw", "of: ‹copies› }\nlaw", "place-without-commune"],
  ["of: place }\nlaw", "of: ‹place.commune› }\nlaw", "place-without-commune"],
  ["of: place }\nlaw", "of: ‹'{ commune: copies }'› }\nlaw", "place-without-commune"],
  ["of: place }\nlaw", "of: ‹'{ province: place.province }'› }\nlaw", "place-without-commune"],
  ["ask:\n", "ask:\n  received: ‹{ type: yes-no, title: { vi: Đã nhận, en: Received } }›\n", "name-reserved"],
  [
    "authority: peoples-committee",
    'authority: \'if copies > 1 then ‹"people-committee"› else "peoples-committee"\'',
    "rule-code-unknown",
    { name: "people-committee", list: "authorities", suggestion: "peoples-committee" },
  ],
  [
    "authority: peoples-committee",
    "authority: ‹Commune_Police›",
    "authority-kind-unknown",
    { name: "Commune_Police", suggestion: "commune-police" },
  ],
  [
    "authority: peoples-committee",
    "authority: ‹people-committee›",
    "authority-kind-unknown",
    { name: "people-committee", suggestion: "peoples-committee" },
  ],
  ["type: integer", "type: ‹intger›", "field-type-unknown", { name: "intger", suggestion: "integer" }],
  ["filer.birthDate, optional", "filer.birthDate, type: ‹dat›, optional", "field-type-unknown", { suggestion: "date" }],
  [
    "ask:\n",
    "ask:\n  kind: { type: one-of, list: ‹sx›, title: { vi: Loại, en: Kind } }\n",
    "list-unknown",
    { suggestion: "sex" },
  ],
  ["copies: { type: integer,", "copies: { type: integer, list: ‹sex›,", "definition-shape"],
  ["type: integer,", "type: ‹rows›,", "columns-missing"],
  ["copies: { type: integer,", "copies: { type: integer, columns: ‹{}›,", "columns-needless"],
  [
    "copies: { type: integer,",
    "copies: { type: rows, columns: { a: { type: ‹txt›, title: { vi: A, en: A } } },",
    "field-type-unknown",
    { name: "txt", suggestion: "text" },
  ],
  [
    "copies: { type: integer,",
    "copies: { type: rows, columns: { a: { type: one-of, list: ‹sx›, title: { vi: A, en: A } } },",
    "list-unknown",
    { name: "sx", suggestion: "sex" },
  ],
  [
    "copies: { type: integer,",
    "copies: { type: rows, columns: { a: { type: ‹rows›, title: { vi: A, en: A } } },",
    "columns-missing",
  ],
  ["filer.birthDate, optional", "filer.birthDate, type: ‹rows›, optional", "columns-missing"],
  ["[place, copies, late]", "[place, copies, late, ‹copies›]", "field-twice", { name: "copies" }],
  ["[place, copies, late]", "[place, copies]", "question-not-asked", { name: "late" }],
  ["copies > 9", "‹now() = null›", "rule-not-at-hand", { name: "now()", rule: "now() = null" }],
  ["copies > 9", "‹'working days(today(), 7) > today()'›", "rule-not-at-hand", { name: "working days, working hours" }],
  ["requirement: words", "requirement: ‹paper›", "name-twice", { name: "paper" }],
  ["step: allocate", "step: ‹receive›", "name-twice", { name: "receive" }],
  ["section: mother", "section: ‹child›", "name-twice", { name: "child" }],
  ["fee: copies", "fee: ‹levy›", "name-twice", { name: "levy" }],
  ["any-of: [statement]", "any-of: [‹statment›]", "evidence-unknown", { name: "statment", suggestion: "statement" }],
  ["is: notice", "is: ‹notce›", "entity-unknown", { name: "notce", suggestion: "notice" }],
  ["is: notice", "is: ‹constructor›", "entity-unknown", { name: "constructor" }],
  ["from: filer.spouse", "from: ‹filer.notices›", "subject-of-another-entity", { expected: "person" }],
  ["from: filer.spouse", "from: ‹mother.spouse›", "hangs-on-itself", { name: "mother", loop: "mother → mother" }],
  ["computed: child.birthDate < today()", "computed: not(late)", "hangs-on-itself", { name: "late" }],
  ["computed: child.birthDate < today()", "computed: ‹child.birthDate›", "rule-type", { found: "date" }],
  ["copies: { type: integer,", "copies: { type: integer, suggest: [‹late›],", "rule-type", { found: "boolean" }],
  ["amount: 8000 * copies }", "‹law: Luật 1 }›", "fee-without-amount", { name: "copies" }],
  ["amount: 8000 * copies }", "amount: ‹late› }", "rule-type", { expected: "number", found: "boolean" }],
  ["table: levy", "table: ‹lvy›", "province-table-unknown", { name: "lvy", suggestion: "levy" }],
  [
    "step: allocate,",
    "step: allocate, issues: ‹papr›,",
    "result-of-another-name",
    { name: "papr", suggestion: "paper" },
  ],
  ["role: intake, ", "", "step-without-actor", { name: "receive" }],
  ["role: intake,", "role: intake, by: system,", "step-without-actor", { name: "receive" }],
  ["role: intake, within", "role: intake, at: ‹tax-ofice›, within", "authority-kind-unknown", { name: "tax-ofice" }],
  ["role: intake,", "role: ‹inteke›,", "role-unknown", { name: "inteke", suggestion: "intake" }],
  ["role: intake,", "role: intake, verify-adds: ‹3›,", "verification-not-allowed"],
  ["by: system, calls", "by: system, at: commune-police, calls", "step-without-actor", { name: "allocate" }],
  [
    "role: intake, within",
    "role: intake, asks: [‹child.fullName›], within",
    "desk-cannot-ask",
    { type: "person-name" },
  ],
  ["role: intake, within", "role: intake, asks: [‹copys›], within", "question-unknown", { suggestion: "copies" }],
  ["calls: people.person", "calls: ‹peple.person›", "register-unknown", { name: "peple", suggestion: "people" }],
  ["calls: people.person", "calls: ‹people.persons›", "service-unknown", { name: "persons", suggestion: "person" }],
  ["feeds: [people.person]", "feeds: [‹people.person.x›]", "service-unknown", { suggestion: "person" }],
  ["feeds: [people.person]", "feeds: [people.person]\n  withdraws: [‹people.person›]", "feeds-and-withdraws"],
  ["feeds: [people.person]", "feeds: []\n  withdraws: [‹peple.person›]", "register-unknown", { suggestion: "people" }],
  [
    "feeds: [people.person]",
    "feeds: []\n  keeps: [‹mother.personlId›]",
    "element-unknown",
    { suggestion: "personalId" },
  ],
  [
    "feeds: [people.person]",
    "feeds: []\n  valid-for: ‹6 months›",
    "definition-shape",
    { expected: "an ISO 8601 duration such as P6M or P1Y" },
  ],
  [", met-by: filer.fullName", "", "asks-for-what-is-held", { name: "notice-paper", register: "people" }],
  ["copies > 9", "‹copys > 9›", "rule-unknown-name", { name: "copys", suggestion: "copies", rule: "copys > 9" }],
  ["copies > 9", "‹constructor = 1›", "rule-unknown-name", { name: "constructor" }],
  ["not(registered)", "not(‹registred›)", "rule-unknown-name", { suggestion: "registered" }],
  ["copies > 9", "‹'matches(place.commune, \"([0-9\")'›", "pattern-unusable", { name: "([0-9" }],
  ["not(registered)", "not(‹toString›)", "rule-unknown-name", { name: "toString" }],
  [
    "not(registered)",
    ">-\n      not(registered)\n      or ‹registred›",
    "rule-unknown-name",
    { suggestion: "registered" },
  ],
  ["not(registered)", '"not(registered)\n      or ‹registred›"', "rule-unknown-name", { suggestion: "registered" }],
  ["copies > 9", "‹copies›", "rule-type", { expected: "boolean", found: "number" }],
  ["copies > 9", "‹copies > ›", "rule-syntax"],
  ["copies > 9", "‹todai() = null›", "rule-unknown-function", { suggestion: "today" }],
  ["copies > 9", "‹1 < copies < 9›", "rule-unsupported", { hint: "bracket-the-comparison" }],
];

/** Line and column, from 1, of the mark in a text. */
const placeOf = (text: string, mark: string) => {
  const before = text.slice(0, text.indexOf(mark)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const told = slips.map(([from, to, code, more]) => [from, to, code, more ?? {}] as const);

test.each(told)("%j written as %j is told as %s", (from, to, code, more) => {
  const marked = changed(smallProcedure, from, to);
  const issues = issuesOf(marked.replace(/[‹›]/gu, ""));
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  const pointed = to.includes("‹") && code !== "definition-syntax" && code !== "fee-without-amount";
  expect(issues[0]?.params).toMatchObject({ file, ...(pointed ? placeOf(marked, "‹") : {}), ...more });
  expect(issues[0]?.params).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
});

test("what a result keeps is a field of the procedure, and is not printed", () => {
  const kept = changed(smallProcedure, "feeds: [people.person]", "feeds: []\n  keeps: [mother.personalId]");
  const compiled = compileProcedure({ file, text: kept }, catalogue);
  expect(compiled.ok && compiled.value.result).toMatchObject({ keeps: ["mother.personalId"] });
  expect(compiled.ok && compiled.value.result.fields).not.toContain("mother.personalId");
  expect(compiled.ok && compiled.value.fields["mother.personalId"]?.type).toBe("personal-id");
});

test("every code that compiling a procedure can give has a slip", () => {
  const codes = `definition-syntax definition-alias definition-shape subject-unknown element-unknown group-unknown
    question-unknown field-type-unknown list-unknown field-twice name-twice evidence-unknown entity-unknown
    subject-of-another-entity hangs-on-itself fee-without-amount province-table-unknown step-without-actor desk-cannot-ask register-unknown
    service-unknown question-not-asked feeds-and-withdraws result-of-another-name asks-for-what-is-held authority-kind-unknown
    role-unknown verification-not-allowed place-without-commune name-reserved pattern-unusable columns-missing columns-needless`.split(
    /\s+/u,
  );
  const shown = new Set(slips.map(([, , code]) => code).filter((code) => !code.startsWith("rule-")));
  expect([...shown].toSorted()).toEqual(codes.toSorted());
});

test("all that is wrong is told at once, a name used by many rules once", () => {
  const text = changed(changed(smallProcedure, "copies > 9", "copys > 9"), "any-of: [statement]", "any-of: [statment]");
  expect(issuesOf(text).map(({ code }) => code)).toEqual(["rule-unknown-name", "evidence-unknown"]);
  expect(
    issuesOf(changed(smallProcedure, "late: { type: yes-no", "late: { type: yesno")).map(({ code }) => code),
  ).toEqual(["field-type-unknown"]);
});

test("a circle that goes round through the status of another subject is found", () => {
  const round = changed(smallProcedure, "from: filer.spouse", 'from: if status(notice) = "found" then filer else null');
  expect(issuesOf(round).map(({ code, params }) => [code, params?.name])).toContainEqual(["hangs-on-itself", "mother"]);
});

test("an answer that decides whom registers are asked about is the filer's own, and not suggested", () => {
  const text = changed(
    changed(smallProcedure, "from: filer.spouse", "from: if copies > 0 then filer.spouse else null"),
    "copies: { type: integer,",
    'copies: { type: integer, suggest: ["1"],',
  );
  expect(issuesOf(text)).toMatchObject([
    { code: "suggestion-leads", path: "ask.copies.suggest", params: { name: "copies", line: 9 } },
  ]);
});

test("a text that is no definition at all is refused in its first line", () => {
  for (const text of ["", "just words", "- a\n- list"])
    expect(issuesOf(text)).toMatchObject([{ code: "definition-shape", params: { file, line: 1, column: 1 } }]);
});
