import { type Catalogue, isPlanned, type RegisterService } from "@motlan/procedure";
import { saidElsewhere } from "./elsewhere.ts";
import { type Graph, graphOf } from "./graph.ts";
import { elementNamed, registersNamed } from "./names.ts";
import { usesNow, wantedAlong } from "./needs.ts";
import { outlook, type Wanted } from "./outlook.ts";
import type { Named, NotAsked, WhyNotAsked } from "./plan-tree.ts";
import { answersAwaited } from "./pointing-at.ts";
import type { Resolution } from "./resolve.ts";
import { aboutAndGiving, servicesFor } from "./services.ts";
import type { Situation } from "./situation.ts";

/** What is wanted and asked of no register, and why; what no register at all tells is no matter of a plan. */
export const notAsked = (situation: Situation, resolution: Resolution): readonly NotAsked[] => {
  const paths = [...new Set(usesNow(situation, resolution).map(({ path }) => path))];
  const found = paths.flatMap((path) => {
    const [name = ""] = path.split(".");
    const { ref } = resolution.subject(name);
    const elsewhere = saidElsewhere(situation, ref ?? name) !== undefined;
    return ref === null || elsewhere
      ? ofNobodyYet(path, situation, resolution)
      : wantedAlong(path, situation, resolution).flatMap((it) => ofRecord(it, name, situation));
  });
  const alike = Map.groupBy(found, ({ of, why }) => `${of.id} ${JSON.stringify(why)}`);
  return [...unpicked(situation, resolution), ...[...alike.values()].flatMap(together)];
};

/** Of whom she picks any number, what is wanted is known once she has picked. */
const unpicked = (situation: Situation, resolution: Resolution): readonly NotAsked[] =>
  Object.entries(situation.procedure.subjects).flatMap(([id, { title, several }]) => {
    const answers = several ? answersAwaited(id, situation, resolution) : [];
    return answers.length > 0 ? [{ of: { id, title }, elements: [], why: { kind: "awaits", answers } }] : [];
  });

interface Single {
  readonly of: Named;
  readonly element: Named;
  readonly why: WhyNotAsked;
}

const together = (alike: readonly Single[]): readonly NotAsked[] => {
  const elements = [...new Map(alike.map(({ element }) => [element.id, element])).values()];
  return alike.slice(0, 1).map(({ of, why }) => ({ of, why, elements }));
};

/** Whose record is not known: then only what a register would tell of it is worth a word. */
const ofNobodyYet = (path: string, situation: Situation, resolution: Resolution): readonly Single[] => {
  const { procedure, catalogue } = situation;
  const [name = "", element = ""] = path.split(".");
  const subject = procedure.subjects[name];
  if (!subject || servicesFor(catalogue, subject.entity, element).length === 0) return [];
  const of = { id: name, title: subject.title };
  return [
    { of, element: elementNamed(catalogue, subject.entity, element), why: whyNobody(name, situation, resolution) },
  ];
};

const whyNobody = (name: string, situation: Situation, resolution: Resolution): WhyNotAsked => {
  const { status, ref } = resolution.subject(name);
  if (saidElsewhere(situation, ref ?? name) !== undefined) return { kind: "own-session" };
  if (status !== "pending") return { kind: "nobody" };
  return { kind: "awaits", answers: answersAwaited(name, situation, resolution) };
};

const ofRecord = (wanted: Wanted, name: string, { procedure, catalogue, knowledge }: Situation): readonly Single[] => {
  const graph = graphOf(knowledge);
  if (graph.seal(wanted.ref, wanted.element)) return [];
  if (outlook(wanted, graph, catalogue).kind !== "not-held") return [];
  const subject = procedure.subjects[name];
  const why = whyNotHeld(wanted, graph, catalogue);
  const element = elementNamed(catalogue, wanted.entity, wanted.element);
  if (why === null || subject === undefined) return [];
  const { title, isNew } = subject;
  // A number that it has not got yet is none to look it up by.
  if (isNew && wanted.ref === name && why.kind === "unidentified")
    return [{ of: { id: name, title }, element, why: { kind: "new" } }];
  return [{ of: { id: wanted.ref, title }, element, why }];
};

const whyNotHeld = ({ ref, entity, element }: Wanted, graph: Graph, catalogue: Catalogue): WhyNotAsked | null => {
  const telling = aboutAndGiving(catalogue, entity, element);
  const registersOf = (services: readonly RegisterService[]): readonly Named[] =>
    registersNamed(
      catalogue,
      services.map(({ register }) => register),
    );
  const asked = servicesFor(catalogue, entity, element);
  if (asked.length > 0) {
    const missing = new Set(asked.flatMap(({ given }) => given.filter((id) => !graph.seal(ref, id))));
    const by = [...missing].map((id) => elementNamed(catalogue, entity, id));
    return { kind: "unidentified", by, registers: registersOf(asked) };
  }
  const closed = telling.filter(({ register }) => catalogue.registers[register]?.closed);
  if (closed.length > 0) return { kind: "closed", registers: registersOf(closed) };
  const planned = telling.filter(isPlanned);
  return planned.length > 0 ? { kind: "planned", registers: registersOf(planned) } : null;
};
