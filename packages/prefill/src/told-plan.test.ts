import { expect, test } from "vitest";
import type { NotAsked, PlannedCall, PlannedElement, PlannedRecord } from "./plan-tree.ts";
import { toldPlan } from "./told-plan.ts";
import type { ToldPlan } from "./told-plan-types.ts";
import type { Use } from "./uses.ts";

const named = (id: string) => ({ id, title: { vi: `${id} vi`, en: `${id} en` } });
const { title: page } = named("page");
const { title: field } = named("field");

const use = (kind: Use["kind"], ...of: Use["of"]): Use => ({ path: "filer.x", kind, of });

const element = (id: string, ...uses: readonly Use[]): PlannedElement => ({ ...named(id), uses, identifiesFor: [] });

const call = (register: string, change: Partial<PlannedCall> = {}): PlannedCall => ({
  wave: 1,
  register: named(register),
  service: "person",
  law: `law of ${register}`,
  given: [named("personalId")],
  timeoutMs: 3_000,
  outcome: "found",
  insteadOf: [],
  after: [],
  elements: [element("name")],
  ...change,
});

const record = (ref: string, change: Partial<PlannedRecord> = {}): PlannedRecord => ({
  ref,
  entity: named("person").title,
  subjects: [{ ...named("filer"), by: [] }],
  reached: null,
  calls: [call("people")],
  ...change,
});

const told = (records: readonly PlannedRecord[], notAsked: readonly NotAsked[] = []): ToldPlan =>
  toldPlan({ records, notAsked, cost: { calls: 1, elements: 1, waves: 1, atMostMs: 3_000 } });

const firstRecord = ({ registers }: ToldPlan) => registers[0]?.records[0];

const stateAfter = (outcome: PlannedCall["outcome"]) =>
  firstRecord(told([record("filer", { calls: [call("people", { outcome })] })]))?.state;

test("each register is told once with its law, whatever the number of records and of questions", () => {
  const mother = record("filer.mother", { calls: [call("people"), call("homes")] });
  const again = record("filer", { calls: [call("people"), call("people", { elements: [element("born")] })] });
  const { registers } = told([again, mother]);
  expect(registers.map(({ title, laws, records }) => [title.en, laws, records.length])).toEqual([
    ["people en", ["law of people"], 2],
    ["homes en", ["law of homes"], 1],
  ]);
  expect(registers[0]?.records[0]?.elements.map(({ en }) => en)).toEqual(["name en", "born en"]);
});

test("people of whom all the same is to be said are told once, with how many they are", () => {
  const picked = [1, 2, 3].map((at) => record(`filer.household.members[${at}]`));
  expect(told(picked).registers[0]?.records.map(({ number }) => number)).toEqual([3]);
});

test("no record is told by its ref, which may have somebody's number in it", () => {
  const ref = "filer.household.members[001196000017]";
  const reached = { from: ref, relation: named("members"), register: named("homes") };
  const why = { kind: "planned", registers: [named("land")] } as const;
  const plan = told([record(ref, { reached })], [{ of: { ...named("member"), id: ref }, elements: [], why }]);
  expect(JSON.stringify(plan)).not.toContain("001196000017");
  expect(firstRecord(plan)?.through?.relation.en).toBe("members en");
});

test("what came of a question is told no closer than the form tells it", () => {
  expect((["found", "none", "several"] as const).map(stateAfter)).toEqual(Array(3).fill("answered"));
  const silent = ["denied", "stranger", "malformed", "deferred", "unavailable"] as const;
  expect(silent.map(stateAfter)).toEqual(Array(5).fill("unavailable"));
});

test("of several questions the one that is worst off tells how it stands", () => {
  const calls = (["found", "next", "unavailable"] as const).map((outcome) => call("people", { outcome }));
  expect(firstRecord(told([record("filer", { calls: calls.slice(0, 2) })]))?.state).toBe("next");
  expect(firstRecord(told([record("filer", { calls })]))?.state).toBe("unavailable");
});

test("what it is for is told kind by kind: the pages of fields, papers, fees, and of a check only that there is one", () => {
  const elements = [
    element("name", use("fee", field), use("field", page, field), use("check", named("long sentence").title)),
    element("born", use("field", page, field), use("proof", field)),
  ];
  expect(firstRecord(told([record("filer", { calls: [call("people", { elements })] })]))?.uses).toEqual([
    { kind: "field", of: [page] },
    { kind: "proof", of: [field] },
    { kind: "check", of: [] },
    { kind: "fee", of: [field] },
  ]);
});

test("what other registers look somebody up by is for asking on there, by their name", () => {
  const id = { ...element("personalId"), identifiesFor: ["homes.person"] };
  const plan = told([record("filer", { calls: [call("people", { elements: [id] }), call("homes")] })]);
  expect(firstRecord(plan)?.uses).toEqual([{ kind: "identifies", of: [named("homes").title] }]);
});

test("what is not asked is told reason by reason", () => {
  const awaits = { kind: "awaits", answers: [named("relation")] } as const;
  const notAsked = [
    { of: named("child"), elements: [named("name")], why: awaits },
    { of: named("land"), elements: [named("area")], why: { kind: "nobody" } as const },
    { of: named("father"), elements: [named("name")], why: awaits },
  ];
  expect(told([], notAsked).notAsked.map(({ why, of }) => [why.kind, of.map(({ who }) => who.en)])).toEqual([
    ["awaits", ["child en", "father en"]],
    ["nobody", ["land en"]],
  ]);
});
