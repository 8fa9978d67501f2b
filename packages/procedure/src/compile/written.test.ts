import { expect, test } from "vitest";
import { compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";
import { writtenIn } from "./written.ts";

const catalogue = compiledSmallCatalogue();
const read = writtenIn({ file: "procedure.yaml", text: smallProcedure }, catalogue);
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const written = read.value;

const lineOf = (words: string): number => smallProcedure.slice(0, smallProcedure.indexOf(words)).split("\n").length;

test("every part is found in the line in which it begins", () => {
  expect(written["page first"]?.line).toBe(lineOf("page: first"));
  expect(written["section first/child"]?.line).toBe(lineOf("section: child"));
  expect(written["field child.sex"]?.line).toBe(lineOf("child.sex"));
  expect(written["subject mother"]?.line).toBe(lineOf("is: person\n"));
  expect(written["requirement words"]?.line).toBe(lineOf("requirement: words"));
  expect(written["step allocate"]?.line).toBe(lineOf("step: allocate"));
  expect(written.result?.line).toBe(lineOf("type: paper"));
});

test("rules are given as they are written", () => {
  expect(written["section first/child"]?.rules).toEqual({ when: "copies > 0" });
  expect(written["field filer.birthDate"]?.rules).toEqual({ when: "late" });
  expect(written["field late"]?.rules).toEqual({ computed: "child.birthDate < today()" });
  expect(written["subject notice"]?.rules).toEqual({ from: "mother.notices", where: "not(registered)" });
  expect(written["check one"]?.rules).toEqual({ when: "copies > 9" });
  expect(written["fee copies"]?.rules).toEqual({ amount: "8000 * copies" });
  expect(written["fee levy"]?.rules).toEqual({ amount: "levy[place.province]" });
});

test("a group's elements each stand where the group is named", () => {
  const group = Object.entries(written).filter(([key]) => key.startsWith("field mother."));
  expect(group.length).toBeGreaterThan(1);
  expect(new Set(group.map(([, { line }]) => line))).toEqual(new Set([lineOf("section: mother")]));
});
