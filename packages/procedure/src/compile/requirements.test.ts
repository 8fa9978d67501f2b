import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const asking = (papers: string) => {
  const written = /any-of: \[[^\]]*\]/u.exec(smallProcedure)?.[0] ?? "";
  const text = changed(smallProcedure, written, papers);
  return compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
};

test("a requirement is met by any of several papers, or needs all of them", () => {
  const any = asking("any-of: [notice-paper, statement]");
  const all = asking("all-of: [notice-paper, statement]");
  const ids = ["notice-paper", "statement"];
  expect(any.ok && any.value.requires[0]?.anyOf.map(({ id }) => id)).toEqual(ids);
  expect(all.ok && all.value.requires[0]?.anyOf.map(({ id }) => id)).toEqual(ids);
  expect([any, all].map((it) => it.ok && it.value.requires[0]?.all)).toEqual([undefined, true]);
});

test("a requirement states the code by which its own record knows the paper", () => {
  const asked = asking("any-of: [statement], code: KQ1");
  expect(asked.ok && asked.value.requires[0]?.anyOf).toMatchObject([{ id: "statement", code: "KQ1" }]);
});

test.each([
  ["a code for one of several papers", "any-of: [notice-paper, statement], code: KQ1", "definition-shape"],
  ["both at once", "any-of: [statement], all-of: [notice-paper, statement]", "definition-shape"],
  ["all of one", "all-of: [statement]", "definition-shape"],
  ["a paper that there is not", "all-of: [notice-paper, statment]", "evidence-unknown"],
] as const)("%s is told with its place", (_, papers, code) => {
  const outcome = asking(papers);
  expect(outcome.ok ? [] : outcome.issues[0]).toMatchObject({ code, params: { line: expect.any(Number) } });
});

const notAsking = (paper: string) => {
  const text = changed(smallProcedure, "fee:\n", `not-asked: [${paper}]\nfee:\n`);
  return compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
};

const because = "because: { vi: Đã có., en: It is there. }";

test("a paper that must not be asked for is published with the reason and the law", () => {
  const outcome = notAsking(`{ evidence: statement, ${because}, law: Luật 1 }`);
  expect(outcome.ok && outcome.value.notAsked).toEqual([
    {
      id: "statement",
      title: { vi: "Lời khai", en: "Statement" },
      because: { vi: "Đã có.", en: "It is there." },
      law: "Luật 1",
    },
  ]);
});

test("what everybody is asked for is not what nobody is asked for", () => {
  const text = changed(
    changed(smallProcedure, "any-of: [statement], when: late", "any-of: [statement]"),
    "fee:\n",
    `not-asked: [{ evidence: statement, ${because} }]\nfee:\n`,
  );
  const outcome = compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([
    { code: "asked-and-not-asked", params: { name: "statement", requirement: "words", line: expect.any(Number) } },
  ]);
  // In some cases only, it may be asked for.
  expect(notAsking(`{ evidence: statement, ${because} }`).ok).toBe(true);
});

test.each([
  ["statment", "evidence-unknown"],
  ["statement", "not-asked-without-reason"],
  ["{ evidence: statement }", "definition-shape"],
])("%s in that list is told as %s, with its place", (paper, code) => {
  const outcome = notAsking(paper);
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([{ code, params: { line: expect.any(Number) } }]);
});

test("a paper may be proved by one record or, failing that, by another, each on its own condition", () => {
  const proved = "any-of: [notice-paper], met-by: notice.registered, or: [{ met-by: mother.fullName, shows: late }]";
  const text = changed(smallProcedure, "any-of: [notice-paper], met-by: filer.fullName", proved);
  const outcome = compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
  const [paper] = outcome.ok ? outcome.value.requires : [];
  expect(paper).toMatchObject({
    metBy: "notice.registered",
    or: [{ metBy: "mother.fullName", shows: { reads: ["late"] } }],
  });
});

test.each([
  ["a record that there is not", "{ met-by: mother.fulName }", "requires[0].or[0].met-by"],
  ["a condition that is no condition", "{ met-by: mother.fullName, shows: copies }", "requires[0].or[0].shows"],
])("of what else proves it %s is told at its place", (_, or, path) => {
  const proved = `any-of: [notice-paper], met-by: filer.fullName, or: [${or}]`;
  const text = changed(smallProcedure, "any-of: [notice-paper], met-by: filer.fullName", proved);
  const outcome = compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
  expect(outcome.ok ? [] : outcome.issues.map((it) => it.path)).toContain(path);
});
