import { assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { generatePopulation } from "./generate-population.ts";
import { birthYearOf, isPersonalId, sexOf } from "./personal-id.ts";
import type { Person, Population } from "./population.ts";

const populations = record({
  seed: integer({ min: 0, max: 1_000_000 }),
  today: constantFrom("2026-01-01", "2026-11-22", "2028-02-29", "2031-12-31"),
});

const ofAnyPopulation = (holds: (population: Population, byId: ReadonlyMap<string, Person>) => void): void =>
  assert(
    property(populations, (given) => {
      const population = generatePopulation(given);
      holds(population, new Map(population.people.map((person) => [person.personalId, person])));
    }),
    { seed: 20_261_122, numRuns: 25 },
  );

const year = (date: string): number => Number(date.slice(0, 4));

test("every population has at least 300 people with numbers of their own that agree with sex and year of birth", () => {
  ofAnyPopulation(({ people }, byId) => {
    expect(people.length).toBeGreaterThanOrEqual(300);
    expect(byId.size).toBe(people.length);
    for (const person of people) {
      expect(isPersonalId(person.personalId)).toBe(true);
      expect(sexOf(person.personalId)).toBe(person.sex);
      expect(birthYearOf(person.personalId)).toBe(year(person.birthDate));
    }
  });
});

test("parents are of the right sex and at least 16 years older than their children", () => {
  ofAnyPopulation(({ people }, byId) => {
    for (const child of people) {
      for (const [id, sex] of [[child.mother, "2"] as const, [child.father, "1"] as const]) {
        if (id === undefined) continue;
        const parent = byId.get(id);
        expect(parent?.sex).toBe(sex);
        expect(year(child.birthDate) - year(parent?.birthDate ?? child.birthDate)).toBeGreaterThan(16);
      }
    }
  });
});

test("spouses point at each other, live, and have a marriage in force between them", () => {
  ofAnyPopulation(({ people, marriages }, byId) => {
    for (const person of people) {
      if (person.spouse === undefined) continue;
      const other = byId.get(person.spouse);
      expect(other?.spouse).toBe(person.personalId);
      expect([person.diedOn, other?.diedOn]).toEqual([undefined, undefined]);
      const both = [person.personalId, person.spouse];
      const inForce = marriages.filter(
        ({ status, wife, husband }) =>
          status === "in-force" && [wife, husband].every((one) => both.some((id) => id === one)),
      );
      expect(inForce).toHaveLength(1);
    }
  });
});

test("nobody marries before 18 or dies before being born, and children come after the marriage of their parents", () => {
  ofAnyPopulation(({ people, marriages }, byId) => {
    for (const { wife, husband, date } of marriages) {
      for (const one of [wife, husband]) {
        const born = typeof one === "string" ? byId.get(one)?.birthDate : one.birthDate;
        expect(year(date) - year(born ?? date)).toBeGreaterThanOrEqual(18);
      }
      const children = people.filter(({ mother, father }) => mother === wife && father === husband);
      for (const child of children) expect(child.birthDate > date).toBe(true);
    }
    for (const { diedOn, birthDate } of people) expect(diedOn === undefined || diedOn > birthDate).toBe(true);
  });
});

test("a child bears the name of the father's family, and an Ê-đê child the clan of the mother", () => {
  ofAnyPopulation(({ people }, byId) => {
    for (const child of people) {
      const father = byId.get(child.father ?? "");
      const mother = byId.get(child.mother ?? "");
      if (child.ethnicity.name === "Ê-đê" && mother) expect(child.name.given).toBe(mother.name.given);
      else if (mother && father) expect(child.name.family).toBe(father.name.family);
    }
  });
});

test("everybody who lives is in one household with a head, and the dead are in none", () => {
  ofAnyPopulation(({ people, households }) => {
    const housed = households.flatMap(({ members }) => members.map(({ personalId }) => personalId));
    const living = people.filter(({ diedOn }) => diedOn === undefined).map(({ personalId }) => personalId);
    expect(housed.toSorted()).toEqual(living.toSorted());
    for (const { head, members } of households) {
      expect(members.find(({ relation }) => relation === "Chủ hộ")?.personalId).toBe(head);
    }
  });
});

test("a dwelling has a certificate of its own, and belongs to somebody who lives, or to a couple", () => {
  ofAnyPopulation(({ dwellings, households }, byId) => {
    expect(dwellings.length).toBeGreaterThan(households.length / 4);
    expect(dwellings.length).toBeLessThan(households.length);
    expect(new Set(dwellings.map(({ certificate }) => certificate)).size).toBe(dwellings.length);
    for (const { certificate, owners, floorArea, issued } of dwellings) {
      expect(certificate).toMatch(/^[A-Z]{2} \d{6}$/u);
      expect(floorArea).toBeGreaterThan(0);
      const [owner, other] = owners.map((id) => byId.get(id));
      expect(owner).toMatchObject({ personalId: owners[0] });
      expect([owner?.diedOn, other?.diedOn]).toEqual([undefined, undefined]);
      expect(other?.spouse).toBe(other && owner?.personalId);
      expect(year(issued) - year(owner?.birthDate ?? issued)).toBeGreaterThanOrEqual(18);
    }
  });
});

test("every birth notice names a living mother and has the form of its code", () => {
  ofAnyPopulation(({ birthNotices }, byId) => {
    expect(new Set(birthNotices.map(({ code }) => code)).size).toBe(birthNotices.length);
    for (const { mother, code, bornAt } of birthNotices) {
      expect(byId.get(mother)?.sex).toBe("2");
      expect(code).toMatch(/^\d{5}\.GCS\.\d{5}\.\d{2}$/u);
      expect(bornAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);
    }
  });
});

test("the same seed gives the same people, another seed others", () => {
  const one = generatePopulation({ seed: 4, today: "2026-11-22" });
  expect(generatePopulation({ seed: 4, today: "2026-11-22" })).toEqual(one);
  expect(generatePopulation({ seed: 5, today: "2026-11-22" }).people).not.toEqual(one.people);
});

test("another day moves new-borns and those who died of late, and nobody else", () => {
  const { birthNotices, deathNotices, ...rest } = generatePopulation({ seed: 4, today: "2026-11-22" });
  const later = generatePopulation({ seed: 4, today: "2029-05-06" });
  expect(later).toMatchObject(rest);
  expect(later.birthNotices).not.toEqual(birthNotices);
  expect(later.deathNotices).not.toEqual(deathNotices);
});
