import type { Json } from "@motlan/kernel";
import { graphOf, neededPaths } from "@motlan/prefill";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, birthRegistration as procedure } from "./catalogue.fixture.ts";
import { labelOf } from "./label-of.ts";
import { filerNumber, type Run, runPrefill, saidOf, spouseNumber, type World } from "./prefill-run.fixture.ts";
import { coupleWith, notice } from "./world.fixture.ts";

const seed = { seed: 20261122, numRuns: 300 };
const typedNumber = "079200000009";

const notices = fc
  .array(fc.boolean(), { maxLength: 3 })
  .map((registered) => registered.map((it, index) => notice(`0000${index}.GCS.01234.26`, it)));

const failures = fc.constantFrom<World[string]>("none", "unavailable", "malformed");
const rubbish = fc.dictionary(
  fc.constantFrom("hoVaTen", "voChong", "danhSach", "so", "ngaySinh", "noiCuTru"),
  fc.jsonValue({ maxDepth: 2 }).map((value): Json => JSON.parse(JSON.stringify(value))),
);

/** The couple, of whom any register may say nothing, something else, or rubbish. */
const worlds: fc.Arbitrary<World> = notices.chain((list) => {
  const sound = coupleWith(...list);
  const said = Object.entries(sound).map(
    ([key, value]) =>
      [
        key,
        fc.oneof(
          { weight: 5, arbitrary: fc.constant(value) },
          { weight: 2, arbitrary: failures },
          { weight: 1, arbitrary: rubbish.map((record) => ({ record })) },
        ),
      ] as const,
  );
  return fc.record(Object.fromEntries(said));
});

const relations = catalogue.codeLists["relation-to-child"]?.codes.map(({ code }) => code) ?? [];
const choices = fc.constantFrom("typed", "undetermined", "absent", "filer.birthNotices[00001.GCS.01234.26]", "rubbish");

const answers: fc.Arbitrary<Readonly<Record<string, Json>>> = fc.record(
  {
    relation: fc.constantFrom(...relations),
    mother: choices,
    father: choices,
    marriage: choices,
    notice: choices,
    copiesWanted: fc.boolean(),
    "mother.personalId": fc.constantFrom(typedNumber, filerNumber),
    "father.personalId": fc.constant(typedNumber),
    "child.personalId": fc.constant(typedNumber),
    "notice.number": fc.constant("00009.GCS.01234.26"),
  },
  { requiredKeys: [] },
);

const orders = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 });
const settings = fc.record({ world: worlds, answers, order: orders });

const holds = (law: (run: Run, setting: { world: World; answers: Readonly<Record<string, Json>> }) => void) =>
  fc.assert(
    fc.property(settings, (setting) => law(runPrefill({ ...setting, procedure, catalogue }), setting)),
    seed,
  );

test("nobody is looked up by a number that no register and no sign-in vouched for", () => {
  holds(({ calls }) => {
    for (const { call, before } of calls)
      for (const id of call.service.given) {
        const seals = before.seals.filter(({ ref, element }) => ref === call.ref && element === id);
        expect(seals.map(({ value }) => value)).toContain(call.given[id]);
        expect(call.given[id]).not.toBe(typedNumber);
      }
  });
});

test("nothing is asked that the procedure does not need, nor anything that its service does not give", () => {
  const needed = new Set([...neededPaths(procedure, catalogue)].flatMap((path) => path.split(".").slice(1)));
  holds(({ calls }) => {
    for (const { call } of calls)
      for (const element of call.elements) {
        expect(needed).toContain(element);
        expect({ ...call.service.gives, ...call.service.related }).toHaveProperty([element]);
      }
  });
});

test("what one register has said no other is asked again", () => {
  holds(({ calls }) => {
    for (const { call, before } of calls) {
      const known = before.seals.filter(({ ref }) => ref === call.ref).map(({ element }) => element);
      expect(known.filter((element) => call.elements.includes(element))).toEqual([]);
    }
  });
});

test("no register is asked twice for the same of the same record, not even where it did not answer", () => {
  holds(({ calls }, { world }) => {
    const asked = calls.flatMap(({ call }) =>
      call.elements.map((element) => `${call.ref} ${call.service.register}.${call.service.id} ${element}`),
    );
    expect(new Set(asked).size).toBe(asked.length);
    const failed = calls.filter(({ call }) => saidOf(world, call) === "unavailable");
    expect(new Set(failed.map(({ call }) => `${call.ref} ${call.service.id} ${call.elements.join()}`)).size).toBe(
      failed.length,
    );
  });
});

/** All that a form is made from, whatever the order in which it became known. */
const outcomeOf = ({ resolution, calls }: Run) => ({
  subjects: Object.keys(procedure.subjects).map((name) => [name, resolution.subject(name)]),
  values: Object.keys(procedure.fields).map((path) => [
    path,
    resolution.seal(path)?.value,
    resolution.outlook(path).kind,
  ]),
  calls: calls.map(({ call }) => `${call.ref} ${call.service.id} ${call.elements.toSorted().join()}`).toSorted(),
});

test("in whatever order registers answer, the same comes of it", () => {
  fc.assert(
    fc.property(settings, orders, (setting, order) => {
      const [one, other] = [setting.order, order].map((it) =>
        outcomeOf(runPrefill({ ...setting, procedure, catalogue, order: it })),
      );
      expect(one).toEqual(other);
    }),
    seed,
  );
});

/** What a filer sees to choose by, of each record that a subject may be. */
const labelsOf = ({ resolution, situation }: Run) =>
  Object.entries(procedure.subjects).map(([name, { entity }]) =>
    resolution
      .subject(name)
      .options.map(({ value }) => labelOf(value, entity, { graph: graphOf(situation.knowledge), catalogue })),
  );

const kept = ({ situation }: Run): number => situation.knowledge.seals.length;

test("of related records no more is kept than is needed, and the form is as if it were all kept", () => {
  let spared = 0;
  holds((_, setting) => {
    const whole = runPrefill({ ...setting, order: [0], procedure, catalogue, isWhole: true });
    const asked = runPrefill({ ...setting, order: [0], procedure, catalogue });
    expect([outcomeOf(asked), labelsOf(asked)]).toEqual([outcomeOf(whole), labelsOf(whole)]);
    for (const path of neededPaths(procedure, catalogue))
      expect([path, asked.resolution.value(path)]).toEqual([path, whole.resolution.value(path)]);
    expect(kept(asked)).toBeLessThanOrEqual(kept(whole));
    spared += kept(whole) - kept(asked);
  });
  expect(spared).toBeGreaterThan(0);
});

test("when all have answered nothing is left waiting for a register", () => {
  holds(({ resolution }) => {
    for (const path of Object.keys(procedure.fields)) {
      const subject = resolution.subject(path.split(".")[0] ?? "");
      if (subject.status === "pending" || resolution.seal(path)) continue;
      expect(["ask", "asking"]).not.toContain(resolution.outlook(path).kind);
    }
  });
});

test("a filer who is no parent of the child has no marriage or birth notice looked up", () => {
  holds(({ calls }, { answers: { relation } }) => {
    if (relation === undefined || relation === "mother" || relation === "father") return;
    expect(calls.map(({ call }) => call.service.register)).not.toContain("civil-status");
    expect(calls.map(({ call }) => call.service.register)).not.toContain("health");
    expect(calls.map(({ call }) => call.given.personalId)).not.toContain(spouseNumber);
  });
});
