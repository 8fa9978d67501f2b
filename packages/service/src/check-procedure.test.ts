import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { catalogue, definitions } from "./catalogue.fixture.ts";
import { checkProcedure } from "./check-procedure.ts";

const file = "procedures/birth-registration/procedure.yaml";
const text = await readFile(new URL(`../../catalogue/${file}`, import.meta.url), "utf8");

test("a definition in which nothing is wrong comes with its ratio and who fills which field", () => {
  const { issues, sound } = checkProcedure(catalogue, { file, text });
  expect(issues).toEqual([]);
  expect(sound?.procedure.id).toBe("birth-registration");
  expect(sound?.held["mother.birthDate"]).toBe("population");
  expect(Object.keys(sound?.held ?? {})).toHaveLength(sound?.ratio.fields.filled ?? -1);
});

test("a misspelt name is told in the line and column where it stands, with the name that was meant", () => {
  const wrong = text.replace("from: mother.birthNotices", "from: mother.birthNotice");
  const { issues, sound } = checkProcedure(catalogue, { file, text: wrong });
  expect(sound).toBeNull();
  const line = wrong.slice(0, wrong.indexOf("mother.birthNotice")).split("\n").length;
  const column = wrong.split("\n")[line - 1]?.indexOf("mother.birthNotice") ?? -1;
  expect(issues).toMatchObject([
    {
      code: "rule-unknown-name",
      params: { file, line, column: column + 1, suggestion: "mother.birthNotices", rule: "mother.birthNotice" },
    },
  ]);
});

test("text that is no definition is told, never thrown", () => {
  for (const nonsense of ["", "\u0000", "a: *b", "[".repeat(10_000), "steps: &a [*a]"])
    expect(checkProcedure(catalogue, { file, text: nonsense }).issues.length).toBeGreaterThan(0);
});

test("a warning is told beside a definition that can be looked at, and so is what does not publish", () => {
  const always = text.replace('when: birthCase != "4" }', 'when: birthCase != "4" or birthCase != "5" }');
  const told = checkProcedure(catalogue, { file, text: always }, definitions, "2026-11-28");
  expect(told.issues).toEqual([]);
  expect(told.warnings).toMatchObject([{ code: "condition-always-true", params: { file, name: "proof-of-birth" } }]);
  expect(told.sound?.procedure.id).toBe("birth-registration");
  const copied = text.replace("met-by: filer, unmet: official", "met-by: filer");
  const refused = checkProcedure(catalogue, { file, text: copied }, definitions, "2026-11-28");
  expect(refused.issues).toMatchObject([{ code: "photocopy-of-identity", params: { file } }]);
  expect(refused.sound?.procedure.id).toBe("birth-registration");
});
