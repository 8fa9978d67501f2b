import type { FormState, SubjectView } from "@motlan/procedure";
import { expect, test } from "vitest";
import { fieldOf } from "../../gallery/src/procedure-of.ts";
import { isOthers } from "./is-others.ts";

const found = (ref: string): SubjectView => ({ status: "found", ref, options: [], chosen: null });
const subjects: FormState["subjects"] = {
  filer: found("session"),
  mother: found("session"),
  father: found("session.spouse"),
};

const title = { vi: "Số định danh", en: "Number" };

const ofSubject = (subject: string) =>
  isOthers(fieldOf({ path: `${subject}.personalId`, subject, type: "personal-id", title }), { subjects });

const workedOutOf = (...reads: readonly string[]) => {
  const computed = { type: { kind: "text" }, reads, tree: { node: "literal", value: null } } as const;
  return isOthers({ ...fieldOf({ path: "x", type: "personal-id", title }), computed }, { subjects });
};

test("the father's number is another's, the mother's who files is her own", () => {
  expect(ofSubject("father")).toBe(true);
  expect(ofSubject("mother")).toBe(false);
  expect(ofSubject("filer")).toBe(false);
});

test("what is worked out of another's data is as little hers", () => {
  expect(workedOutOf("copies", "father.personalId")).toBe(true);
  expect(workedOutOf("filer.spouse.personalId")).toBe(true);
  expect(workedOutOf("mother.personalId")).toBe(false);
  expect(workedOutOf("copies", "today()")).toBe(false);
});
