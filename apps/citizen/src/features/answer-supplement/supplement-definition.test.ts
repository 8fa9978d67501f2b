import type { Field, Procedure } from "@motlan/procedure";
import { constant } from "@motlan/rules";
import { expect, test } from "vitest";
import { supplementDefinition, supplementPage } from "./supplement-definition.ts";

/** A rule that no test here asks. */
const none = constant({ kind: "null" }, null);

const title = { vi: "t", en: "t" };
const motherTitle = { vi: "Người mẹ", en: "The mother" };

const field = (path: string): Field => ({
  path,
  type: "text",
  params: {},
  title,
  required: true,
  trust: { own: "sealed", other: "sealed" },
  suggest: [],
  rules: [],
});

const procedure: Procedure = {
  id: "p",
  code: "1.000001",
  title,
  summary: title,
  alsoKnownAs: [],
  law: [],
  identityLevel: 1,
  handledBy: { authority: none, of: none },
  subjects: { mother: { entity: "person", title: motherTitle, from: [], isNew: false, else: [] } },
  fields: { copiesWanted: field("copiesWanted"), copies: field("copies"), "mother.job": field("mother.job") },
  pages: [
    { id: "mother", title, sections: [{ id: "mother", subject: "mother", fields: ["mother.job"] }] },
    { id: "result", title, sections: [{ id: "copies", fields: ["copiesWanted", "copies"] }] },
  ],
  checks: [],
  requires: [],
  fee: [],
  deadline: { due: none },
  steps: [],
  result: { type: "r", title, about: "mother", visibleTo: [], fields: [], feeds: [] },
};

const points = [
  { path: "copies", message: "Ghi rõ số bản." },
  { path: "mother.job", message: "Ghi nghề nghiệp." },
  { path: "proof", message: "Chụp lại giấy." },
];

const definition = supplementDefinition(procedure, points);
const last = definition.pages.at(-1);

test("the last page asks what the office asked for, and nothing else", () => {
  expect(last?.id).toBe(supplementPage);
  expect(last?.sections.flatMap(({ fields }) => fields)).toEqual(["mother.job", "copies"]);
});

test("each asked field bears the office's words", () => {
  expect(definition.fields["copies"]?.help?.vi).toBe("Ghi rõ số bản.");
  expect(definition.fields["copiesWanted"]?.help).toBeUndefined();
});

test("every field stays on some page, once: rules go on reading what is not asked", () => {
  const paths = definition.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  expect(paths.toSorted()).toEqual(["copies", "copiesWanted", "mother.job"]);
});

test("a section says whom it is about, and does not ask again who that is", () => {
  expect(last?.sections[0]?.title).toEqual(motherTitle);
  expect(last?.sections[0]?.subject).toBeUndefined();
});
