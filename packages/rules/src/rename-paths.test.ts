import { expect, test } from "vitest";
import { constant } from "./constant.ts";
import { compiled, envOf } from "./language.fixture.ts";
import { renamePaths } from "./rename-paths.ts";
import { toFunction } from "./to-function.ts";

const moved = (source: string) => renamePaths(compiled(source), (path) => path.replace(/^child\b/u, "child[2]"));

test("a rule for one of several reads the paths of that one, wherever in it they stand", () => {
  const rule = moved(
    'if (year of(child.birthDate) in [2020, 2021]) and not(child.residence.commune = "00004") then copies else 0',
  );
  expect(rule.reads.toSorted()).toEqual(["child[2].birthDate", "child[2].residence", "copies"]);
  const values = { "child[2].birthDate": "2020-01-01", "child[2].residence": { commune: "00166" }, copies: 3 };
  expect(toFunction(rule)(envOf(values))).toBe(3);
  expect(toFunction(rule)(envOf({ ...values, "child[2].birthDate": "2019-01-01" }))).toBe(0);
});

test("the status asked for is that of the one", () => {
  const rule = renamePaths(compiled('status(father) = "found"'), (path) => `${path}[1]`);
  expect(rule.reads).toEqual(["status(father[1])"]);
  expect(toFunction(rule)(envOf({ "status(father[1])": "found" }))).toBe(true);
});

test("today is nobody's path", () => {
  expect(renamePaths(compiled("marriedOn < today()"), (path) => path).reads).toContain("today()");
});

test("a rule that refers to one record gives it, whatever is known", () => {
  expect(toFunction(constant({ kind: "subject", entity: "person" }, "filer.children[1]"))(envOf({}))).toBe(
    "filer.children[1]",
  );
});
