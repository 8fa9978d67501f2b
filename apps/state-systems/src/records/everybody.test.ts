import { crowdOf, generatePopulation } from "@motlan/population";
import { expect, test } from "vitest";
import { everybody } from "./everybody.ts";

const population = generatePopulation({ seed: 4, today: "2026-11-22" });
const crowd = crowdOf(4, 1_000);
const { people, populationOf } = everybody(population, crowd);
const mai = "001196012345";

const married = crowd.family(5)?.marriages.find(({ status }) => status === "in-force");
const wife = typeof married?.wife === "string" ? married.wife : "";

test("somebody of the crowd is known with marriage, children and home, as somebody of the population is", () => {
  expect(people.person(mai)?.name.given).toBe("Mai");
  expect(people.person(wife)?.personalId).toBe(wife);
  expect(people.marriageOf(wife)).toEqual(married);
  expect(people.childrenOf(wife).every(({ mother }) => mother === wife)).toBe(true);
  expect(populationOf(wife)).toEqual(crowd.family(5));
  expect(populationOf(mai)).toBe(population);
});

test("a number that nobody has is nobody's, and is looked for in the population", () => {
  expect(people.person("001196999999")).toBeUndefined();
  expect(people.personAfter("001196999999")).toBeUndefined();
  expect(populationOf("001196999999")).toBe(population);
});

test("after everybody comes somebody else, and the round of the crowd has them all", () => {
  const first = crowd.family(0)?.people[0]?.personalId ?? "";
  const seen = new Set<string>();
  for (let id = first; !seen.has(id); id = people.personAfter(id) ?? "") seen.add(id);
  expect(seen.size).toBe(crowd.size);
  expect(seen).not.toContain("");
});
