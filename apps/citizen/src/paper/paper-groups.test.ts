import type { Field, Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { paperGroups } from "./paper-groups.ts";

const title = { vi: "", en: "" };

const field = (path: string): Field => {
  const [subject, element] = path.split(".");
  return {
    path,
    ...(subject !== undefined && element !== undefined && { subject, element }),
    type: "text",
    params: {},
    title,
    required: true,
    trust: { own: "sealed", other: "sealed" },
    suggest: [],
    rules: [],
  };
};

const groupsOf = (paths: readonly string[]) => {
  const procedure: Pick<Procedure, "result" | "fields"> = {
    result: { type: "r", title, about: "child", visibleTo: [], fields: paths, feeds: [] },
    fields: Object.fromEntries(paths.map((path) => [path, field(path)])),
  };
  return paperGroups(procedure);
};

test("the lines of a paper are grouped by whom they speak of, in their order", () => {
  expect(groupsOf(["child.fullName", "mother.fullName", "mother.residence", "filer.fullName"])).toEqual([
    { subject: "child", paths: ["child.fullName"] },
    { subject: "mother", paths: ["mother.fullName", "mother.residence"] },
    { subject: "filer", paths: ["filer.fullName"] },
  ]);
});

test("a line about nobody stays with the subject around it", () => {
  expect(groupsOf(["child.birthDate", "inWords", "child.sex"])).toEqual([
    { subject: "child", paths: ["child.birthDate", "inWords", "child.sex"] },
  ]);
});

test("a line about nobody at the end stands alone", () => {
  expect(groupsOf(["filer.fullName", "registrationPlace"]).at(-1)).toEqual({
    subject: undefined,
    paths: ["registrationPlace"],
  });
});
