import { expect, test } from "vitest";
import { compileExamples } from "./examples.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const catalogue = compiledSmallCatalogue();

const procedure = () => {
  const compiled = compileProcedure({ file: "procedures/small/procedure.yaml", text: smallProcedure }, catalogue);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const examples = `examples:
  - example: mother
    who: mai
    comes-for: { vi: Mẹ khai, en: The mother files }
    answers:
      copies: 3
      child.sex: f
    choices: { mother: typed, notice: [absent] }
    expect:
      fees: { copies: 24000 }
      checks: [one]
      values: { late: true }
`;

const read = (text: string) =>
  compileExamples({ file: "procedures/small/examples.yaml", text }, procedure(), catalogue);

test("an example is read with what it leaves out", () => {
  expect(read(examples)).toMatchObject({
    ok: true,
    value: [{ id: "mother", after: [], choices: { mother: ["typed"] }, expect: { papers: {}, checks: ["one"] } }],
  });
});

test.each([
  ["copies: 3", "copis: 3", "field-unknown", 6, "copies"],
  ["copies: 3", "copies: three", "integer-malformed", 6, undefined],
  ["child.sex: f", "child.sex: x", "one-of-unknown", 7, undefined],
  ["mother: typed", "mothr: typed", "subject-unknown", 8, "mother"],
  ["fees: { copies", "fees: { copis", "fee-unknown", 10, "copies"],
  ["checks: [one]", "checks: [on]", "check-unknown", 11, "one"],
  ["late: true", "lat: true", "field-unknown", 12, "late"],
  ["late: true", "late: maybe", "yes-no-malformed", 12, undefined],
  ["fees: { copies: 24000 }", "papers: { notic: needless }", "paper-unknown", 10, ""],
  ["who: mai", "whom: mai", "definition-shape", 2, undefined],
])("%j written as %j leads nowhere and is told as %s", (from, to, code, line, suggestion) => {
  const compiled = read(changed(examples, from, to));
  const issues = compiled.ok ? [] : compiled.issues;
  expect(issues.map((it) => it.code)).toContain(code);
  const told = issues.find((it) => it.code === code)?.params;
  expect(told).toMatchObject({ line, ...(suggestion ? { suggestion } : {}) });
});

test("two examples of one name are told", () => {
  const twice = `${examples}${examples.replace("examples:\n", "")}`;
  expect(read(twice)).toMatchObject({
    ok: false,
    issues: [{ code: "name-twice", params: { line: 13, name: "mother" } }],
  });
});
