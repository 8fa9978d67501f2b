import { fail, type Outcome, unlessIssues } from "@motlan/kernel";
import type { Rule } from "../rule.ts";
import { shapeOf, type Type } from "../type.ts";
import { makeChecker } from "./check.ts";
import { anyOf } from "./check-compare.ts";
import { parseTests } from "./parse.ts";
import { problem } from "./problems.ts";
import type { Scope } from "./scope.ts";
import type { Test } from "./syntax.ts";
import { complain, typed } from "./typed.ts";
import { typeName } from "./types.ts";

/** The value that is tested is one more name. */
const withTested = (scope: Scope, type: Type): Scope => ({
  type: (path) => (path.length === 1 && path[0] === "?" ? type : scope.type(path)),
  names: () => scope.names(),
});

/** Whether a list is in a list of lists, or is meant item by item, FEEL leaves open: only conditions are clear. */
const isUnclear = (test: Test): boolean => {
  if (test.kind === "not") return test.tests.some(isUnclear);
  const isNull = test.kind === "is" && test.value.kind === "literal" && test.value.value === null;
  return test.kind !== "any" && test.kind !== "when" && !isNull;
};

/**
 * A cell of a decision table as a rule about the value that is tested (DMN 1.5, 7.3.3 and 10.3.2.10), which it reads at
 * `?`. A test that names `?` is a condition, any other a value, comparison, range or list that the value is held
 * against (table 55). `-` is true of every value, as 8.1 and 8.2.8 say, and so of a missing one. Issues have their place
 * in the cell's own text, as those of `compileRule`.
 */
export const compileTests = (source: string, type: Type, scope: Scope): Outcome<Rule> => {
  const tests = parseTests(source, scope);
  if (!tests.ok) return tests;
  const whole = { from: 0, to: source.length };
  if (type.kind === "list" && tests.value.some(isUnclear))
    return fail(problem("rule-unsupported", whole, { found: typeName(type), hint: "list-in" }));
  const checker = makeChecker(withTested(scope, type));
  // Kept free for `?`, where a whole table runs.
  checker.slot();
  const tree = anyOf(checker, typed(whole, type, { node: "read", path: "?", shape: shapeOf(type) }), tests.value);
  if (checker.reads.has("status(?)"))
    complain(checker, whole, ["rule-type", { name: "?", expected: "subject", hint: "subject-by-name" }]);
  if (tests.value.some(({ kind }) => kind !== "any")) checker.reads.add("?");
  return unlessIssues(checker.issues, () => ({ type: { kind: "boolean" }, reads: [...checker.reads], tree }));
};
