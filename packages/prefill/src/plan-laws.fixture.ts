import type { Catalogue, Procedure, Register, RegisterService, ServiceState } from "@motlan/procedure";
import * as fc from "fast-check";
import type { Enquiry, Seal } from "./knowledge.ts";
import { type Call, nextCalls } from "./plan.ts";
import { resolve } from "./resolve.ts";
import type { Situation } from "./situation.ts";
import { personService, smallCatalogue, smallProcedure } from "./small-register.fixture.ts";

/** A country of a few services about persons, and a form that wants some elements of its filer. */
export interface Land {
  readonly catalogue: Catalogue;
  readonly procedure: Procedure;
  readonly services: readonly RegisterService[];
  readonly wanted: readonly string[];
  /** What each service has of her, by `register.service`; one that does not answer has null. */
  readonly world: Readonly<Record<string, readonly string[] | null>>;
  /** The identifiers that the sign-in vouches for. */
  readonly known: readonly string[];
  /** Which of the questions under way is answered next, over and over. */
  readonly order: readonly number[];
}

const at = "2026-11-23T02:00:00.000Z";
const base = smallCatalogue();
const template = personService(base);
const published = smallProcedure(base, {
  subject: "",
  sections: "{ section: filer, fields: [filer.fullName, place] }",
  result: "about: filer, fields: []",
});

const elements = ["a", "b", "c", "d", "e"] as const;
const registers = ["p", "q", "r", "s"] as const;

/** The last element is an identifier as well: who has it, is asked for more by it. */
const identifiers = ["personalId", "e"] as const;

const states = fc.oneof(
  { weight: 4, arbitrary: fc.constant<ServiceState>("live") },
  { weight: 2, arbitrary: fc.constant<ServiceState>("partial") },
  { weight: 1, arbitrary: fc.constant<ServiceState>("planned") },
);

const services = fc
  .array(
    fc.record({
      gives: fc.subarray([...elements], { minLength: 1 }),
      given: fc.oneof(
        { weight: 4, arbitrary: fc.constant(["personalId"]) },
        { weight: 1, arbitrary: fc.constantFrom(["e"], ["personalId", "e"]) },
      ),
      status: states,
      isClosed: fc.nat({ max: 7 }).map((it) => it === 0),
    }),
    { minLength: 1, maxLength: registers.length },
  )
  .map((list) => list.map((it, index) => ({ ...it, register: registers[index] ?? "p" })));

/** Which registers the dictionary names for each element, the best first. */
const preferences = fc.record(
  Object.fromEntries(
    elements.map((id) => [id, fc.oneof(fc.constant([]), fc.shuffledSubarray([...registers], { maxLength: 3 }))]),
  ),
);

export const lands: fc.Arbitrary<Land> = fc
  .tuple(services, preferences, fc.subarray([...elements], { minLength: 1 }))
  .chain(([list, preferred, wanted]) =>
    fc
      .record({
        world: fc.tuple(...list.map(({ gives }) => fc.option(fc.subarray(gives), { freq: 6 }))),
        known: fc.subarray([...identifiers], { minLength: 0 }),
        order: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }),
      })
      .map(({ world, known, order }) => ({
        ...landOf(list, preferred, wanted),
        world: Object.fromEntries(list.map(({ register }, index) => [`${register}.s`, world[index] ?? null])),
        known,
        order,
      })),
  );

type Drawn = typeof services extends fc.Arbitrary<infer T> ? T : never;

const landOf = (
  list: Drawn,
  preferred: Readonly<Record<string, readonly string[]>>,
  wanted: readonly string[],
): Pick<Land, "catalogue" | "procedure" | "services" | "wanted"> => {
  const drawn = list.map(({ gives, given, status, register, isClosed }) => ({
    isClosed,
    service: {
      ...template,
      id: "s",
      register,
      given,
      status,
      gives: Object.fromEntries(gives.map((id) => [id, id])),
      related: {},
    },
  }));
  return {
    catalogue: withServices(drawn, preferred),
    procedure: wanting(wanted),
    services: drawn.flatMap(({ isClosed, service }) => (isClosed ? [] : [service])),
    wanted,
  };
};

const withServices = (
  drawn: readonly { readonly service: RegisterService; readonly isClosed: boolean }[],
  preferred: Readonly<Record<string, readonly string[]>>,
): Catalogue => {
  const { people } = base.registers;
  const { person } = base.entities;
  const name = person?.elements.fullName;
  if (!people || !person || !name) throw new Error("the small catalogue has no register of persons");
  const own = elements.map((id) => [id, { ...withoutOriginal(name), id, masters: preferred[id] ?? [] }] as const);
  return {
    ...base,
    entities: { person: { ...person, elements: { ...person.elements, ...Object.fromEntries(own) }, relations: {} } },
    registers: Object.fromEntries(
      drawn.map(({ service, isClosed }) => [
        service.register,
        {
          ...people,
          id: service.register,
          services: { [service.id]: service },
          ...(isClosed ? closed : {}),
        },
      ]),
    ),
  };
};

const closed: Pick<Register, "closed"> = { closed: true };

const withoutOriginal = <T extends { readonly original?: string }>({ original: _, ...rest }: T) => rest;

const wanting = (wanted: readonly string[]): Procedure => {
  const field = published.fields["filer.fullName"];
  if (!field) throw new Error("the small procedure asks for no name");
  return {
    ...published,
    subjects: Object.fromEntries(Object.entries(published.subjects).filter(([name]) => name === "filer")),
    fields: Object.fromEntries(
      wanted.map((element) => [`filer.${element}`, { ...field, path: `filer.${element}`, element }]),
    ),
  };
};

/** One look at what can be asked, with what was known before it. */
export interface Step {
  readonly situation: Situation;
  readonly calls: readonly Call[];
}

/** More than all questions that a land's services can be asked. */
const mostSteps = 60;

/** Asks until nothing more can come, with answers in the land's own order. */
export const runPlan = ({ procedure, catalogue, world, known, order }: Land): readonly Step[] => {
  const steps: Step[] = [];
  const seals = known.map((id) => sealOf(id, "session"));
  const enquiries: Enquiry[] = [];
  const underWay: { readonly call: Call; readonly enquiry: Enquiry }[] = [];
  while (steps.length < mostSteps) {
    const knowledge = { seals: [...seals], enquiries: [...enquiries] };
    const situation: Situation = { procedure, catalogue, answers: {}, knowledge, today: "2026-11-23" };
    const calls = nextCalls(situation, resolve(situation));
    steps.push({ situation, calls });
    for (const call of calls) underWay.push({ call, enquiry: enquiryOf(call, `${enquiries.length}`) });
    enquiries.push(...underWay.slice(underWay.length - calls.length).map(({ enquiry }) => enquiry));
    const [next] = underWay.splice((order[steps.length % order.length] ?? 0) % Math.max(1, underWay.length), 1);
    if (next === undefined) return steps;
    const has = world[`${next.call.service.register}.${next.call.service.id}`] ?? null;
    const said = next.call.elements.filter((element) => has?.includes(element));
    seals.push(...said.map((element) => sealOf(element, next.enquiry.id)));
    enquiries.push({ ...next.enquiry, outcome: has === null ? "unavailable" : said.length === 0 ? "none" : "found" });
  }
  throw new Error("registers are asked without end");
};

const sealOf = (element: string, enquiryId: string): Seal => ({
  ref: "filer",
  element,
  value: `the ${element}`,
  provenance: { register: "p", service: "s", recordId: "1", asOf: at, fetchedAt: at, enquiryId, law: "" },
  hash: "",
});

const enquiryOf = ({ ref, service, elements: asked }: Call, id: string): Enquiry => ({
  id,
  ref,
  register: service.register,
  service: service.id,
  elements: asked,
  outcome: "asking",
  at,
});
