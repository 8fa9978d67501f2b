import { expect, test } from "vitest";
import { crowdOf } from "./crowd.ts";
import { generatePopulation } from "./generate-population.ts";
import { mostFamilies } from "./numbering.ts";

const peopleOf = (seed: number, wanted: number) => {
  const crowd = crowdOf(seed, wanted);
  return Array.from({ length: mostFamilies }, (_, place) => (place < wanted ? crowd.family(place) : undefined)).flatMap(
    (family) => family?.people ?? [],
  );
};

test("there are as many people as were wanted, and no two have one number", () => {
  const people = peopleOf(4, 500);
  const { size } = crowdOf(4, 500);
  expect([people.length, new Set(people.map(({ personalId }) => personalId)).size]).toEqual([size, size]);
  expect(size).toBeGreaterThanOrEqual(500);
  expect(size).toBeLessThan(532);
});

test("a number tells the family, and a number that nobody has tells none", () => {
  const crowd = crowdOf(4, 500);
  for (const place of [0, 7, 20])
    for (const { personalId } of crowd.family(place)?.people ?? []) expect(crowd.placeOf(personalId)).toBe(place);
  expect(crowd.placeOf("001196999999")).toBeUndefined();
  expect(crowd.placeOf("001196012345")).toBeUndefined();
});

test("a family is the same whenever it is asked for, and grows with no other", () => {
  expect(crowdOf(4, 500).family(3)).toEqual(crowdOf(4, 60).family(3));
  expect(crowdOf(5, 500).family(3)).not.toEqual(crowdOf(4, 500).family(3));
  expect(crowdOf(4, 0).family(0)).toBeUndefined();
});

test("the crowd shares no number with the population", () => {
  const others = new Set(
    generatePopulation({ seed: 4, today: "2026-11-22" }).people.map(({ personalId }) => personalId),
  );
  expect(peopleOf(4, 500).filter(({ personalId }) => others.has(personalId))).toEqual([]);
});
