import type { Catalogue, Procedure, RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { onceOnlyRatio } from "./once-only-ratio.ts";
import { personService, smallCatalogue, smallProcedure } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();

const procedure = smallProcedure(catalogue, {
  subject: "child: { is: person, new: true, title: { vi: Trẻ, en: Child } }",
  sections:
    "{ section: filer, fields: [filer.fullName, filer.birthDate, place] }, " +
    "{ section: others, fields: [spouse.birthDate, child.fullName] }",
  result: "about: child, fields: [child.birthDate]",
});

const paper = (more: Partial<Procedure["requires"][number]>): Procedure["requires"][number] => ({
  id: "paper",
  title: { vi: "Giấy", en: "Paper" },
  anyOf: [],
  unmet: "upload",
  ...more,
});

test("of five fields a register fills three: nobody holds the place, and no one knows a child that is new", () => {
  expect(onceOnlyRatio(procedure, catalogue)).toMatchObject({
    fields: { all: 5, filled: 3 },
    sources: [{ register: "people", fields: 3 }],
  });
});

test("what only the result prints is asked of nobody and counts for nothing", () => {
  expect(procedure.fields).toHaveProperty(["child.birthDate"]);
  expect(onceOnlyRatio(procedure, catalogue).fields.all).toBe(5);
});

test("a paper is avoided where data meets it or the office looks it up, not where the filer alone can bring it", () => {
  const requires = [paper({}), paper({ metBy: "filer" }), paper({ unmet: "official" })];
  expect(onceOnlyRatio({ ...procedure, requires }, catalogue).papers).toEqual({ all: 3, avoided: 2 });
});

/** The catalogue whose one service is changed so. */
const withService = (change: Partial<RegisterService>): Catalogue => {
  const { people } = catalogue.registers;
  if (!people) throw new Error("the small catalogue has one register");
  const services = { person: { ...personService(catalogue), ...change } };
  return { ...catalogue, registers: { people: { ...people, services } } };
};

test("a paper whose only register is planned is not avoided", () => {
  const planned = withService({ status: "planned" });
  const requires = [paper({ metBy: "filer" }), paper({ metBy: "filer.birthDate" })];
  expect(onceOnlyRatio({ ...procedure, requires }, catalogue).papers.avoided).toBe(2);
  expect(onceOnlyRatio({ ...procedure, requires }, planned).papers.avoided).toBe(0);
});

test("where no register tells of spouses nobody's spouse is known", () => {
  expect(onceOnlyRatio(procedure, withService({ related: {} })).fields.filled).toBe(2);
});

test("what only a register that is closed to forms would tell along a relation is filled by nobody", () => {
  const { gives, related } = personService(catalogue);
  const { fullName } = gives;
  const { spouse } = related;
  if (fullName === undefined || spouse === undefined) throw new Error("the small register tells of names and spouses");
  const small = withService({ gives: { fullName }, related: { spouse: { ...spouse, gives: {} } } });
  const { people } = small.registers;
  if (!people) throw new Error("the small catalogue has one register");
  const telling = { ...personService(catalogue), register: "others", given: ["birthDate"], gives: {} };
  const others = { ...people, id: "others", services: { person: telling } };
  const filledWith = (more: typeof others & { readonly closed?: true }) =>
    onceOnlyRatio(procedure, { ...small, registers: { people, others: more } }).fields.filled;
  expect(filledWith(others)).toBe(2);
  expect(filledWith({ ...others, closed: true })).toBe(1);
});
