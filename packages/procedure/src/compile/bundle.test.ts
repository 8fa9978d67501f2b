import { expect, test } from "vitest";
import { partOf, stepsOf } from "../part-of.ts";
import type { Procedure } from "../procedure.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";
import { writtenIn } from "./written.ts";

const catalogue = compiledSmallCatalogue();
const { people } = catalogue.registers;
const service = people?.services["person"];
if (!people || !service) throw new Error("there is no register of people");
const told = { ...service, id: "told", given: [], sends: { so: "child.personalId", ten: "child.fullName.given" } };
const asked = { ...service, id: "asked", given: [], sends: { so: "mother.sex" } };
const around = {
  ...catalogue,
  registers: { people: { ...people, services: { ...people.services, told, asked } } },
};

const file = "procedures/both/procedure.yaml";
const small = { file: "procedures/small/procedure.yaml", text: smallProcedure };

/** Two authorities: what the small procedure does, and then what is done with the number that it gave. */
const both = `procedure: both
code: "3.000001"
title: { vi: Hai, en: Both }
summary: { vi: Hai, en: Both }
law: [Luật 1]
deadline: { else: 3 }
parts:
  - { part: birth, procedure: small, deadline: { else: 2 } }
  - part: home
    title: { vi: Nhà, en: Home }
    after: [birth]
    when: wanted
    handled-by: { authority: commune-police, of: home }
    deadline: { else: 5 }
    steps: small
    result:
      type: paper
      title: { vi: Giấy nhà, en: Home paper }
      about: child
      visible-to: [mother]
      fields: [child.fullName, child.personalId, home]
      feeds: [people.told]
ask:
  wanted: { type: yes-no, title: { vi: Muốn, en: Wanted } }
  home: { type: commune, title: { vi: Nhà, en: Home } }
subjects:
  filer: { is: person, from: session, title: { vi: Tôi, en: I } }
pages:
  - { page: first, of: birth }
  - page: second
    part: home
    title: { vi: Hai, en: Two }
    sections: [{ section: home, fields: [wanted, home] }]
requires:
  - { requirement: proof, part: home, any-of: [notice-paper], met-by-part: birth }
`;

const compiled = (text: string, others = [small]) => compileProcedure({ file, text }, around, others);

const issuesOf = (text: string, others = [small]) => {
  const outcome = compiled(text, others);
  return outcome.ok ? [] : outcome.issues;
};

const sound = (): Procedure => {
  const outcome = compiled(both);
  expect(issuesOf(both)).toEqual([]);
  if (!outcome.ok) throw new Error("the bundle does not compile");
  return outcome.value;
};

test("what a part is by another procedure is that procedure's, and what the bundle says itself goes before it", () => {
  const whole = sound();
  const [birth] = whole.parts ?? [];
  expect(birth).toMatchObject({ id: "birth", procedure: "small", title: { en: "Small" } });
  expect(birth?.deadline.workingDays).toBe(2);
  expect(birth?.steps.map(({ id }) => id)).toEqual(["receive", "allocate"]);
  expect(whole.subjects.filer?.title.en).toBe("I");
  expect(whole.checks.map(({ id }) => id)).toEqual(["one"]);
  expect(whole.pages.map(({ id }) => id)).toEqual(["first", "second"]);
  expect(stepsOf(whole)).toHaveLength(4);
  expect([whole.deadline.workingDays, whole.result.title.en, whole.steps]).toEqual([3, "Paper", []]);
});

test("every field, paper and fee is one part's", () => {
  const whole = sound();
  const owners = whole.pages.flatMap(({ sections }) => sections.map(({ id, part }) => [id, part]));
  expect(owners).toEqual([
    ["places", "birth"],
    ["child", "birth"],
    ["mother", "birth"],
    ["home", "home"],
  ]);
  expect([...whole.requires, ...whole.fee].map(({ id, part }) => [id, part])).toEqual([
    ["proof", "home"],
    ["paper", "birth"],
    ["words", "birth"],
    ["levy", "birth"],
    ["copies", "birth"],
  ]);
});

test("a paper of a case that is not for the bundle is no paper of it, and each other is still its part's", () => {
  const outcome = compiled(both.replace("procedure: small,", "procedure: small, without: [words],"));
  expect(outcome.ok && outcome.value.requires.map(({ id, part }) => [id, part])).toEqual([
    ["proof", "home"],
    ["paper", "birth"],
  ]);
});

test("what a procedure must not ask for is not asked for by the bundle that it is a part of", () => {
  const why = "because: { vi: Đã có., en: It is there. }";
  const source = { ...small, text: `${small.text}not-asked: [{ evidence: statement, ${why} }]\n` };
  const outcome = compiled(both, [source]);
  expect(outcome.ok && outcome.value.notAsked?.map(({ id }) => id)).toEqual(["statement"]);
});

test("a part by itself has what is its own and, of others, what it tells registers, prints, and is routed by", () => {
  const home = partOf(sound(), "home");
  expect(Object.keys(home.fields).toSorted()).toEqual(["child.fullName", "child.personalId", "home", "wanted"]);
  expect(home.seen?.filter((path) => path in home.fields)).toEqual(["child.fullName"]);
  expect(Object.keys(home.subjects)).toEqual(["child"]);
  expect(home.requires.map(({ id, metByPart }) => [id, metByPart])).toEqual([["proof", "birth"]]);
  expect([home.id, home.title.en, home.fee, home.checks]).toEqual(["both", "Home", [], []]);
  const birth = partOf(sound(), "birth");
  expect(birth.id).toBe("small");
  expect(Object.keys(birth.fields)).not.toContain("home");
});

test("an outline finds each part, and what another procedure says stands where the part names it", () => {
  const written = writtenIn({ file, text: both }, around, [small]);
  const lines = written.ok ? written.value : {};
  expect(lines["part home"]).toMatchObject({ line: 9, rules: { when: "wanted" } });
  expect(lines["step birth/receive"]?.line).toBe(8);
  expect(lines["step home/receive"]?.line).toBe(15);
  expect(lines["result home"]?.line).toBe(17);
});

type Slip = readonly [from: string, to: string, code: string, more?: Readonly<Record<string, string>> | undefined];

/** Each is the only thing wrong; `to` has the wrong word between ‹ and ›, where the issue points. */
const slips: readonly Slip[] = [
  ["procedure: small,", "procedure: ‹smal›,", "procedure-unknown", { name: "smal", suggestion: "small" }],
  ["procedure: small,", "procedure: small, without: [‹word›],", "paper-unknown", { suggestion: "words" }],
  ["after: [birth]", "after: [birth]\n    without: [‹words›]", "paper-unknown", { name: "words", suggestion: "" }],
  ["steps: small", "steps: ‹smal›", "procedure-unknown", { suggestion: "small" }],
  ["page: first, of: birth", "page: ‹frist›, of: birth", "page-unknown", { suggestion: "first" }],
  ["page: first, of: birth", "page: first, of: ‹brith›", "part-unknown", { suggestion: "birth" }],
  ["page: first, of: birth", "page: first, of: birth, ‹part: birth›", "definition-shape", {}],
  ["after: [birth]", "after: [‹brith›]", "part-not-before", { suggestion: "birth" }],
  ["after: [birth]", "after: [birth, ‹home›]", "part-not-before"],
  ["part: home\n    title: { vi: Hai", "part: ‹hme›\n    title: { vi: Hai", "part-unknown", { suggestion: "home" }],
  ["    part: home\n    title: { vi: Hai", "    title: { vi: Hai", "without-part", { name: "home" }],
  ["proof, part: home,", "proof, ", "without-part", { name: "proof" }],
  ["met-by-part: birth", "met-by-part: ‹birt›", "part-not-before", { suggestion: "birth" }],
  ["[people.told]", "[‹people.asked›]", "part-lacks-field", { name: "mother.sex", part: "home" }],
  ["after: [birth]", "after: []", "part-not-before", { name: "birth" }],
  ["    deadline: { else: 5 }\n", "", "part-without", { name: "home", key: "deadline" }],
  [
    "deadline: { else: 3 }",
    "deadline: { else: 3 }\n‹steps›: [{ step: a, title: { vi: a, en: b }, role: x }]",
    "definition-shape",
  ],
  ["    sections: [{ section: home, fields: [wanted, home] }]\n", "", "definition-shape", {}],
];

const slipped = slips.map(([from, to, code, more = {}]) => ({ from, to, code, more }));

test.each(slipped)("$from as $to is $code", ({ from, to, code, more }) => {
  const marked = changed(both, from, to);
  const text = marked.replaceAll(/[‹›]/gu, "");
  const found = issuesOf(text);
  expect(found.map((it) => it.code)).toEqual([code]);
  const issue = found.find((it) => it.code === code);
  expect(issue?.params).toMatchObject({ file, ...more });
  if (!marked.includes("‹") || code === "definition-shape") return;
  const before = marked.slice(0, marked.indexOf("‹")).split("\n");
  expect([issue?.params?.line, issue?.params?.column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
});

test("a part that tells or prints what another gives waits for that one", () => {
  const [told] = both.split("requires:\n");
  const found = issuesOf(changed(told ?? "", "    after: [birth]\n", ""));
  expect(found.map(({ code, path, params }) => [code, path, params?.name, params?.suggestion])).toEqual([
    ["part-before-its-values", "parts[1].result.feeds[0]", "child.personalId", "birth"],
    ["part-before-its-values", "parts[1].result.fields[1]", "child.personalId", "birth"],
  ]);
});

test("what is wrong with the procedure that a part is, is told there, and here only that it hangs on that one", () => {
  const wrong = { ...small, text: changed(smallProcedure, "from: filer.spouse", "from: filer.spous") };
  expect(issuesOf(both, [wrong]).map(({ code, path }) => [code, path])).toEqual([
    ["procedure-faulty", "parts[0].procedure"],
  ]);
});

test("what a bundle changes of another procedure and thereby breaks is told at the part that is that procedure", () => {
  const text = changed(both, "subjects:\n", "subjects:\n  child: { is: notice, new: true, title: { vi: a, en: b } }\n");
  const [first] = issuesOf(text);
  expect(first).toMatchObject({ params: { file, line: 8 } });
});

test("a part whose deadline is left empty is told of that, at its place", () => {
  const text = changed(both, "procedure: small, deadline: { else: 2 }", 'procedure: small, deadline: ""');
  expect(issuesOf(text)).toMatchObject([{ path: "parts[0].deadline", params: { file, line: 8 } }]);
});

test("a bundle is no part of another, and where a procedure stands by itself nothing is a part's", () => {
  const nested = changed(both, "procedure: small,", "procedure: both,");
  expect(issuesOf(nested, [small, { file, text: both }])[0]).toMatchObject({ code: "procedure-faulty" });
  const alone = changed(smallProcedure, "section: places,", "section: places, part: birth,");
  const outcome = compileProcedure({ file: small.file, text: alone }, around);
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: "part-unknown", params: { name: "birth" } }] });
});
