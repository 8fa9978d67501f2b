import type { RegisterService } from "@motlan/procedure";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Land, lands, runPlan, type Step } from "./plan-laws.fixture.ts";

const settings = { seed: 20261129, numRuns: 1_500 };

const holds = (law: (land: Land, steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(lands, (land) => law(land, runPlan(land))),
    settings,
  );

/** What brute force goes by: who may be asked for an element, as one reads it in the definitions. */
const mayBeAsked = (element: string, land: Land, { situation }: Step): readonly RegisterService[] => {
  const { seals, enquiries } = situation.knowledge;
  const isKnown = (id: string) => seals.some((seal) => seal.element === id);
  const named = land.catalogue.entities.person?.elements[element]?.masters ?? [];
  const outcome = ({ register }: RegisterService) =>
    enquiries.findLast((it) => it.register === register && it.elements.includes(element))?.outcome;
  const able = land.services.filter(
    ({ gives, given, status }) => element in gives && status !== "planned" && given.every(isKnown),
  );
  if (isKnown(element) || able.some((it) => outcome(it) === "asking")) return [];
  const open = able.filter((it) => outcome(it) === undefined);
  // Vouched for and named, vouched for, proposed by a register that is named, proposed.
  const classes = ["live", "partial"].flatMap((status) =>
    [true, false].map((isNamed) =>
      open.filter((it) => it.status === status && named.includes(it.register) === isNamed),
    ),
  );
  return classes.find((it) => it.length > 0) ?? [];
};

interface Best {
  readonly elements: readonly string[];
  readonly calls: number;
}

/** Every way to spread the elements over those who may be asked for them; the fewest that are asked in any. */
const bruteForce = (land: Land, step: Step): Best => {
  const choices = land.wanted.map((element) => ({ element, by: mayBeAsked(element, land, step) }));
  const reached = choices.filter(({ by }) => by.length > 0);
  const ways = reached.reduce<readonly (readonly string[])[]>(
    (found, { by }) => found.flatMap((way) => by.map(({ register }) => [...way, register])),
    [[]],
  );
  return {
    elements: reached.map(({ element }) => element).toSorted(),
    calls: Math.min(...ways.map((way) => new Set(way).size)),
  };
};

test("as few calls are made as brute force finds, for the same elements", () => {
  holds((land, steps) => {
    for (const step of steps) {
      const asked = step.calls.flatMap(({ elements }) => elements).toSorted();
      expect({ elements: asked, calls: step.calls.length }).toEqual(bruteForce(land, step));
    }
  });
});

test("each element is asked of one who may be asked for it", () => {
  holds((land, steps) => {
    for (const step of steps)
      for (const { service, elements } of step.calls)
        for (const element of elements)
          expect(mayBeAsked(element, land, step).map(({ register }) => register)).toContain(service.register);
  });
});

test("no element is asked that nobody wanted, and no register that is closed or only planned", () => {
  holds(({ wanted, catalogue }, steps) => {
    for (const { service, elements } of steps.flatMap(({ calls }) => calls)) {
      expect(wanted).toEqual(expect.arrayContaining([...elements]));
      expect(Object.keys(service.gives)).toEqual(expect.arrayContaining([...elements]));
      expect(catalogue.registers[service.register]?.closed).toBeUndefined();
      expect(service.status).not.toBe("planned");
    }
  });
});

test("nobody is looked up by an identifier that nothing vouched for", () => {
  holds((_, steps) => {
    for (const { situation, calls } of steps)
      for (const { given } of calls)
        for (const [id, value] of Object.entries(given))
          expect([id, situation.knowledge.seals.find(({ element }) => element === id)?.value]).toEqual([id, value]);
  });
});

/** All that can come to be known, whoever is asked and in whatever order. */
const knowable = (land: Land, so: readonly string[] = land.known): readonly string[] => {
  const { services, world, wanted } = land;
  const more = services
    .filter(({ given, status }) => status !== "planned" && given.every((id) => so.includes(id)))
    .flatMap(({ register, id }) => world[`${register}.${id}`] ?? [])
    .filter((element) => wanted.includes(element) && !so.includes(element));
  return more.length === 0 ? so : knowable(land, [...new Set([...so, ...more])]);
};

test("in the end all is known that anybody would have said", () => {
  holds((land, steps) => {
    const seals = steps.at(-1)?.situation.knowledge.seals ?? [];
    expect(seals.map(({ element }) => element).toSorted()).toEqual(knowable(land).toSorted());
  });
});

/** Who was asked for what in all. */
const askedInAll = (land: Land): readonly string[] =>
  runPlan(land)
    .flatMap(({ calls }) =>
      calls.flatMap(({ service, elements }) => elements.map((it) => `${service.register}: ${it}`)),
    )
    .toSorted();

test("in whatever order registers answer, the same is asked of the same", () => {
  const orders = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lands, orders, (land, order) => {
      // An identifier that comes late opens services that one that comes early opens before others are asked.
      fc.pre(!land.wanted.includes("e"));
      expect(askedInAll({ ...land, order })).toEqual(askedInAll(land));
    }),
    settings,
  );
});
