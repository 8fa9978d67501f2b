import { expect, test } from "vitest";
import { definition } from "../../gallery/src/birth-definition.ts";
import { stateIn, type World } from "../../gallery/src/pretend-server.ts";
import { whatArrived } from "./what-arrived.ts";

const world: World = { answers: { relation: "mother" }, arrived: true, files: [], healthDown: false };
const before = stateIn(world);

const news = (change: Partial<World>): readonly string[] =>
  whatArrived(definition, before, stateIn({ ...world, ...change }));

test("the same state again is no news, whether or not it is the same object", () => {
  expect(whatArrived(definition, before, before)).toEqual([]);
  expect(news({})).toEqual([]);
});

test("that an answer was kept is no news to the field it was typed into", () => {
  expect(
    news({ answers: { relation: "mother", "child.fullName": { family: "Trần", middle: "", given: "An" } } }),
  ).toEqual([]);
});

test("an answer that says whom a subject is, once kept, is news to the subject and to its sealed fields", () => {
  const told = news({ answers: { relation: "father" } });
  expect(told).toContain("mother");
  expect(told).toContain("mother.fullName");
  expect(told).not.toContain("child.fullName");
});

test("what a register has said is news to the fields that it fills, and to no other", () => {
  const told = whatArrived(definition, stateIn({ ...world, arrived: false }), before);
  expect(told.filter((path) => path.startsWith("father"))).toEqual(
    expect.arrayContaining(["father", "father.fullName", "father.birthDate", "father.residence"]),
  );
  expect(told.filter((path) => path.startsWith("mother") || path.startsWith("child"))).toEqual([]);
});

test("a field that a supplement opens hears of it", () => {
  expect(whatArrived(definition, before, { ...before, open: ["child.fullName"] })).toEqual(["child.fullName"]);
});

test("what a register said of a record off the form is heard as its subject", () => {
  const seal = { value: "1", register: "health", source: { vi: "", en: "" }, asOf: "2026-11-22T00:00:00Z" } as const;
  const after = { ...before, sealed: { ...before.sealed, "father.offForm": { ...seal, trust: "sealed" as const } } };
  expect(whatArrived(definition, before, after)).toEqual(["father"]);
});
