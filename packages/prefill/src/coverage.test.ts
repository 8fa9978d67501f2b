import type { Catalogue, Procedure, Register, RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { coverageGaps } from "./coverage.ts";
import { personService, smallCatalogue, smallProcedure } from "./small-register.fixture.ts";

const small = smallCatalogue();

const one = smallProcedure(small, {
  subject: "notice: { is: notice, title: { vi: Giấy, en: Notice }, from: filer.notices }",
  sections: "{ section: one, fields: [filer.fullName, filer.birthDate, spouse.birthDate, notice.number, place] }",
  result: "about: filer, fields: [filer.fullName]",
});

const title = { vi: "Giấy", en: "Paper" };
const paper: Procedure["requires"][number] = { id: "paper", title, anyOf: [], unmet: "upload", metBy: "notice" };
const procedure: Procedure = { ...one, requires: [paper] };

const provinces = ["01", "31", "66"].map((code) => ({ code, name: `Tỉnh ${code}` }));

/** A register of that name which says of persons what the small one says, as far as it is connected. */
const register = (id: string, connection: Partial<ReturnType<typeof personService>>): Register => ({
  id,
  title,
  short: title,
  operator: title,
  law: [],
  services: { person: { ...personService(small), register: id, ...connection } },
});

const liveIn = (...codes: readonly string[]): Pick<RegisterService, "status"> => ({
  status: { else: "planned", ...Object.fromEntries(codes.map((code) => [code, "live" as const])) },
});

const withRegisters = (...registers: readonly Register[]): Catalogue => ({
  ...small,
  registers: Object.fromEntries(registers.map((it) => [it.id, it])),
  units: { provinces, communes: [] },
});

test("where every province is connected there is nothing to tell", () => {
  expect(coverageGaps([procedure], withRegisters(register("people", {})))).toEqual([]);
});

test.each(["planned", "partial", { else: "planned", "01": "partial" }] as const)(
  "a service that is %j is connected nowhere",
  (status) => {
    expect(coverageGaps([procedure], withRegisters(register("people", { status })))).toEqual([
      { register: "people", provinces: ["01", "31", "66"], spared: { fields: 4, papers: 1, procedures: 1 } },
    ]);
  },
);

test("only the provinces that are left out are told, those with equal numbers together", () => {
  const [gap, ...others] = coverageGaps([procedure], withRegisters(register("people", liveIn("31"))));
  expect(gap?.provinces).toEqual(["01", "66"]);
  expect(others).toEqual([]);
});

test("what another register says there already is spared once, and what would spare nothing is not told", () => {
  const people = register("people", liveIn("31"));
  const others = register("others", liveIn("01", "31"));
  expect(coverageGaps([procedure], withRegisters(people, others))).toEqual([
    { register: "people", provinces: ["66"], spared: { fields: 4, papers: 1, procedures: 1 } },
    { register: "others", provinces: ["66"], spared: { fields: 4, papers: 1, procedures: 1 } },
  ]);
});

test("a paper that the office looks up by itself is nobody's errand to be spared", () => {
  const byOffice: Procedure = { ...procedure, requires: [{ ...paper, unmet: "official" }] };
  const [gap] = coverageGaps([byOffice], withRegisters(register("people", { status: "planned" })));
  expect(gap?.spared).toEqual({ fields: 4, papers: 0, procedures: 1 });
});

test("the numbers of all procedures are added, and a procedure that nothing is spared in is not counted", () => {
  const untouched: Procedure = { ...procedure, pages: [], requires: [] };
  const [gap] = coverageGaps([procedure, untouched, procedure], withRegisters(register("people", liveIn())));
  expect(gap?.spared).toEqual({ fields: 8, papers: 2, procedures: 2 });
});

test("papers count before fields", () => {
  const { gives, related } = personService(small);
  const names = register("names", { status: "planned", gives, related: {} });
  const papers = register("papers", {
    status: "planned",
    gives: {},
    related: { notices: related["notices"] ?? never() },
  });
  expect(coverageGaps([procedure], withRegisters(names, papers)).map((gap) => [gap.register, gap.spared])).toEqual([
    ["papers", { fields: 1, papers: 1, procedures: 1 }],
    ["names", { fields: 2, papers: 0, procedures: 1 }],
  ]);
});

const never = (): never => {
  throw new Error("the small register tells of notices");
};
