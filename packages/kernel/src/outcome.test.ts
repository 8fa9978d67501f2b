import { expect, test } from "vitest";
import { fail, issue, ok, unlessIssues } from "./outcome.ts";

const never = (): number => {
  throw new Error("worked out in vain");
};

test("nothing collected is success, and only then is the value worked out", () => {
  expect(unlessIssues([], () => 7)).toEqual(ok(7));
  expect(unlessIssues([issue("a"), issue("b")], never)).toEqual(fail(issue("a"), issue("b")));
});

test("an issue without params has none, not undefined ones", () => {
  expect(Object.keys(issue("a"))).toEqual(["code", "path"]);
  expect(issue("a", "child.fullName", { max: 3 })).toEqual({ code: "a", path: "child.fullName", params: { max: 3 } });
});
