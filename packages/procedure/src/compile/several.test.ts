import { expect, test } from "vitest";
import { spread } from "../form/spread-whole.ts";
import type { Procedure } from "../procedure.ts";
import { compileCatalogue } from "./catalogue.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const withChildren = compileCatalogue({
  ...smallCatalogue,
  entities: smallCatalogue.entities.map(({ file, text: entity }) => ({
    file,
    text: entity.replace("spouse: { is: person },", "spouse: { is: person }, children: { is: person, many: true },"),
  })),
});
if (!withChildren.ok) throw new Error("the catalogue does not compile");
const catalogue = withChildren.value;

const movers = `  movers:
    is: person
    several: true
    title: { vi: Người chuyển, en: Movers }
    from: [filer, filer.children]
    where: age(birthDate) < 18 or personalId = filer.personalId
  child: { is: person, new: true`;

const text = [
  ["  child: { is: person, new: true", movers],
  [
    "      - { section: mother,",
    `      - section: movers
        subject: movers
        fields: [movers.fullName, { field: movers.sex, when: movers.birthDate < filer.birthDate }]
      - { section: mother,`,
  ],
  [
    "  - { requirement: words,",
    `  - requirement: kin
    each: movers
    any-of: [notice-paper]
    met-by: movers.notices
    shows: movers.fullName != null
    when: movers.personalId != filer.personalId
  - { requirement: words,`,
  ],
  ["when: copies > 9", "when: copies > count(movers)"],
  ["fields: [child.*identity, place]", "fields: [child.*identity, place, movers.fullName]"],
].reduce((before, [from = "", to = ""]) => changed(before, from, to), smallProcedure);

const compile = (source: string) => compileProcedure({ file: "several.yaml", text: source }, catalogue);

const compiled = (): Procedure => {
  const outcome = compile(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const bao = { subject: "movers", key: "b", ref: "filer.children[b]", title: { vi: "Bảo", en: "Bảo" } };
const an = { subject: "movers", key: "a", title: { vi: "An", en: "An" } };

test("before anybody is picked there is the choice, and nothing is asked of each", () => {
  const none = spread(compiled(), []);
  const sections = none.pages.flatMap((page) => page.sections);
  expect(sections.find(({ subject }) => subject === "movers")?.fields).toEqual([]);
  expect(Object.keys(none.fields).filter((path) => path.startsWith("movers"))).toEqual([]);
  expect(none.requires.map(({ id }) => id)).toEqual(["paper", "words"]);
});

test("each that is picked has a section, its fields and its own proof, in the order of picking", () => {
  const two = spread(compiled(), [bao, an]);
  const sections = two.pages.flatMap((page) => page.sections).filter(({ id }) => id.startsWith("movers["));
  expect(sections.map(({ subject, title, fields }) => [subject, title?.vi, fields])).toEqual([
    ["movers[b]", "Bảo", ["movers[b].fullName", "movers[b].sex"]],
    ["movers[a]", "An", ["movers[a].fullName", "movers[a].sex"]],
  ]);
  expect(two.requires.map(({ id, metBy, title }) => [id, metBy, title.vi]).slice(1, 3)).toEqual([
    ["kin[b]", "movers[b].notices", "Giấy – Bảo"],
    ["kin[a]", "movers[a].notices", "Giấy – An"],
  ]);
  expect(two.result.fields).toContain("movers[a].fullName");
  expect(two.result.fields).not.toContain("movers.fullName");
});

test("a result about several is about each that is picked, beside whom it is about anyway", () => {
  const outcome = compile(changed(text, "about: child", "about: [child, movers]"));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  expect(spread(outcome.value, [bao, an]).result.about).toEqual(["child", "movers[b]", "movers[a]"]);
  expect(spread(outcome.value, []).result.about).toEqual(["child"]);
});

test("what is said of each is said of that one, and of nobody else's records", () => {
  const two = spread(compiled(), [bao, an]);
  expect(two.fields["movers[b].sex"]?.when?.reads.toSorted()).toEqual(["filer.birthDate", "movers[b].birthDate"]);
  expect(two.requires.find(({ id }) => id === "kin[a]")?.shows?.reads).toEqual(["movers[a].fullName"]);
  expect(two.requires.find(({ id }) => id === "kin[a]")?.when?.reads).toContain("filer.personalId");
});

test("one that is picked points at its record, and at none where only its values were sent", () => {
  const { subjects } = spread(compiled(), [bao, an]);
  expect(subjects["movers[b]"]?.from).toMatchObject([{ tree: { node: "literal", value: "filer.children[b]" } }]);
  expect(subjects["movers[a]"]?.from).toEqual([]);
  expect(subjects["movers"]?.several).toBe(true);
});

test("a procedure in which nobody is several is left as it is", () => {
  const outcome = compile(smallProcedure);
  if (!outcome.ok) throw new Error("the small procedure does not compile");
  expect(spread(outcome.value, [bao])).toBe(outcome.value);
});

test.each([
  ["age(birthDate) < 18", "age(brthDate) < 18", "rule-unknown-name"],
  ["from: [filer, filer.children]", "from: [filer, filer.notices]", "subject-of-another-entity"],
  ["each: movers", "each: mother", "subject-not-several"],
  ["copies > count(movers)", "movers.birthDate < today()", "rule-unknown-name"],
  ["movers.birthDate < filer.birthDate", "movers.brthDate < filer.birthDate", "rule-unknown-name"],
  ["met-by: movers.notices", "met-by: movers.notcies", "element-unknown"],
  ["shows: movers.fullName != null", "shows: count(movers) > 1", "rule-type"],
])("%j written as %j is told as %s", (from, to, code) => {
  const outcome = compile(changed(text, from, to));
  expect(outcome.ok ? [] : outcome.issues.map((found) => found.code)).toEqual([code]);
});

test("a subject that is not several is told with the one that was meant", () => {
  const outcome = compile(changed(text, "each: movers", "each: mover"));
  expect(outcome.ok ? [] : outcome.issues[0]?.params).toMatchObject({ name: "mover", suggestion: "movers" });
});
