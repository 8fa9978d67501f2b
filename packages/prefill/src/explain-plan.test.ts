import type { Json } from "@motlan/kernel";
import type { Register, RegisterService } from "@motlan/procedure";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { explainPlan } from "./explain-plan.ts";
import type { Enquiry, Knowledge, Seal } from "./knowledge.ts";
import { lands, runPlan } from "./plan-laws.fixture.ts";
import type { NotAsked, PlanTree } from "./plan-tree.ts";
import { resolve } from "./resolve.ts";
import { personService, smallCatalogue, smallProcedure } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();

const procedure = smallProcedure(catalogue, {
  subject:
    'partner: { is: person, title: { vi: Người kia, en: Partner }, from: "if place = null then null else filer.spouse" }\n' +
    "  child: { is: person, new: true, title: { vi: Trẻ, en: Child } }",
  sections:
    "{ section: filer, fields: [filer.fullName, place] }, " +
    "{ section: others, fields: [partner.fullName, child.fullName] }",
  result: "about: child, fields: [filer.birthDate]",
});

const at = "2026-11-29T02:00:00.000Z";
const place = { province: "01", commune: "00166" };

const seal = (ref: string, element: string, value: Json, enquiryId: string): Seal => ({
  ref,
  element,
  value,
  provenance: { register: "people", service: "person", recordId: "1", asOf: at, fetchedAt: at, enquiryId, law: "" },
  hash: "",
});

const enquiry = (id: string, ref: string, elements: readonly string[]): Enquiry => ({
  id,
  ref,
  register: "people",
  service: "person",
  elements,
  outcome: "found",
  at,
});

const signedIn: Knowledge = { seals: [seal("filer", "personalId", "1", "session")], enquiries: [] };

/** What is known once the register has told of the filer and of her spouse. */
const married: Knowledge = {
  seals: [
    ...signedIn.seals,
    seal("filer", "fullName", "Mai", "one"),
    seal("filer", "birthDate", "1995", "one"),
    seal("filer", "spouse", ["filer.spouse"], "one"),
    seal("filer.spouse", "personalId", "2", "one"),
    seal("filer.spouse", "birthDate", "1994", "one"),
  ],
  enquiries: [enquiry("one", "filer", ["fullName", "birthDate", "spouse"])],
};

/** How the one register differs from the usual. */
interface Variant {
  readonly service?: Partial<RegisterService>;
  readonly other?: Readonly<Record<string, RegisterService>>;
  readonly closed?: Pick<Register, "closed">;
}

const explained = (
  knowledge: Knowledge,
  answers: Readonly<Record<string, Json>> = {},
  { service = {}, other = {}, closed = {} }: Variant = {},
): PlanTree => {
  const { people } = catalogue.registers;
  if (!people) throw new Error("the small catalogue has no register of persons");
  const person = { ...personService(catalogue), ...service };
  const registers = { people: { ...people, ...closed, services: { person, ...other } } };
  const situation = { procedure, catalogue: { ...catalogue, registers }, answers, knowledge, today: "2026-11-29" };
  return explainPlan(situation, resolve(situation));
};

const whyOf = ({ notAsked }: PlanTree, name: string): NotAsked["why"] | undefined =>
  notAsked.find(({ of }) => of.id === name)?.why;

const asked = ({ records }: PlanTree) =>
  records.flatMap(({ ref, calls }) =>
    calls.map(({ wave, outcome, elements, after }) => ({
      ref,
      wave,
      outcome,
      elements: elements.map(({ id }) => id),
      after: after.map(({ id }) => id),
    })),
  );

test("what can be asked at once is told before it is asked, with law, identifier and time limit", () => {
  const [filer] = explained(signedIn).records;
  expect(filer).toMatchObject({ ref: "filer", reached: null, subjects: [{ id: "filer", by: [] }] });
  expect(filer?.calls).toMatchObject([
    {
      wave: 1,
      register: { id: "people" },
      law: "Luật 1",
      timeoutMs: 3000,
      outcome: "next",
      given: [{ id: "personalId" }],
    },
  ]);
});

test("each element has why: the field of which page, the result that prints it, whom it leads to", () => {
  const elements = explained(signedIn).records[0]?.calls[0]?.elements ?? [];
  const uses = Object.fromEntries(
    elements.map(({ id, uses: all }) => [id, all.map(({ kind, of }) => [kind, ...of.map(({ en }) => en)])]),
  );
  expect(uses).toEqual({
    fullName: [["field", "One", "Name"]],
    birthDate: [
      ["result", "Paper"],
      ["result", "Paper"],
    ],
    spouse: [["leads", "Spouse"]],
  });
});

test("whom nobody points at yet waits for the answer that decides it, and no register is asked of her", () => {
  expect(whyOf(explained(signedIn), "partner")).toEqual({
    kind: "awaits",
    answers: [{ id: "place", title: { vi: "Nơi", en: "Place" } }],
  });
});

test("who is found through a relation is asked about in the wave after, and after the answer that makes her matter", () => {
  expect(explained(married).records).toHaveLength(1);
  const tree = explained(married, { place });
  expect(asked(tree)).toEqual([
    { ref: "filer", wave: 1, outcome: "found", elements: ["fullName", "birthDate", "spouse"], after: [] },
    { ref: "filer.spouse", wave: 2, outcome: "next", elements: ["fullName"], after: ["place"] },
  ]);
  expect(tree.records[1]?.reached).toMatchObject({
    from: "filer",
    relation: { id: "spouse" },
    register: { id: "people" },
  });
  expect(tree.records[1]?.subjects).toContainEqual(
    expect.objectContaining({ id: "partner", by: [expect.objectContaining({ id: "place" })] }),
  );
});

test("what it costs is every call, every element, and the time that each wave may take", () => {
  expect(explained(married, { place }).cost).toEqual({ calls: 2, elements: 4, waves: 2, atMostMs: 6000 });
});

test("that an answer named somebody is noted, and was no question", () => {
  const noted = { ...married, enquiries: [...married.enquiries, enquiry("note", "", ["personalId"])] };
  expect(explained(noted).cost.calls).toBe(1);
});

test("a child that is new is in no register yet", () => {
  expect(whyOf(explained(signedIn), "child")).toEqual({ kind: "new" });
});

test("a person whose number nothing vouched for is not looked up", () => {
  const unnumbered = {
    ...married,
    seals: married.seals.filter(({ ref, element }) => `${ref}.${element}` !== "filer.spouse.personalId"),
  };
  expect(whyOf(explained(unnumbered, { place }), "filer.spouse")).toMatchObject({
    kind: "unidentified",
    by: [{ id: "personalId" }],
    registers: [{ id: "people" }],
  });
});

test("what a register would tell that is only planned, or closed to forms, is told to be so", () => {
  const registers = [{ id: "people" }];
  expect(whyOf(explained(signedIn, {}, { service: { status: "planned" } }), "filer")).toMatchObject({
    kind: "planned",
    registers,
  });
  expect(whyOf(explained(signedIn, {}, { closed: { closed: true } }), "filer")).toMatchObject({
    kind: "closed",
    registers,
  });
});

test("who is asked because another could not tell is asked after it, and it is said of whom", () => {
  const silent: Enquiry = { ...enquiry("one", "filer", ["fullName", "birthDate", "spouse"]), outcome: "none" };
  const other = { other: { ...personService(catalogue), id: "other", gives: { fullName: "name" }, related: {} } };
  const [filer] = explained({ ...signedIn, enquiries: [silent] }, {}, { other }).records;
  expect(filer?.calls).toMatchObject([
    { wave: 1, outcome: "none", insteadOf: [] },
    { wave: 2, service: "other", outcome: "next", insteadOf: [{ id: "people" }], elements: [{ id: "fullName" }] },
  ]);
});

test("what a record is looked up by on the next question is told to lead on", () => {
  const by = {
    ...personService(catalogue),
    id: "by-name",
    given: ["fullName"],
    gives: { birthDate: "born" },
    related: {},
  };
  const service = { gives: { fullName: "name" }, related: {} };
  const knowledge = {
    seals: [...signedIn.seals, seal("filer", "fullName", "Mai", "one")],
    enquiries: [enquiry("one", "filer", ["fullName"])],
  };
  const [filer] = explained(knowledge, {}, { service, other: { "by-name": by } }).records;
  expect(filer?.calls).toMatchObject([
    { wave: 1, elements: [{ id: "fullName", identifiesFor: ["people.by-name"] }] },
    { wave: 2, service: "by-name", given: [{ id: "fullName" }] },
  ]);
});

test("whatever is about to be asked has a reason, in whatever land and at whatever moment", () => {
  fc.assert(
    fc.property(lands, (land) => {
      for (const { situation } of runPlan(land)) {
        const tree = explainPlan(situation, resolve(situation));
        const all = tree.records.flatMap(({ calls }) => calls).filter(({ outcome }) => outcome === "next");
        for (const { elements } of all) for (const { uses } of elements) expect(uses).not.toEqual([]);
      }
    }),
    { seed: 20261129, numRuns: 300 },
  );
});
