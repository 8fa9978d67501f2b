import type { Ref } from "./knowledge.ts";
import { elementNamed, entityTitle, registerNamed } from "./names.ts";
import { notAsked } from "./not-asked.ts";
import { nextCalls } from "./plan.ts";
import type { PlanCost, PlannedCall, PlannedRecord, PlanTree } from "./plan-tree.ts";
import { plannedCalls, type Question } from "./planned-calls.ts";
import { pointingAt } from "./pointing-at.ts";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";
import { leadingTo } from "./waves.ts";

/** Why registers were asked what they were, and will be: told from the definitions and from what is known so far. */
export const explainPlan = (situation: Situation, resolution: Resolution): PlanTree => {
  const questions = questionsOf(situation, resolution);
  const explained = plannedCalls(questions, situation, resolution);
  const records = [...Map.groupBy(questions, ({ ref }) => ref)].map(([ref, own]): PlannedRecord => {
    const calls = own.flatMap(({ id }) => explained.get(id) ?? []).toSorted(earlierFirst);
    return { ...recordOf(ref, own[0]?.service.about ?? "", situation, resolution), calls };
  });
  return {
    records: records.toSorted((a, b) => firstWave(a) - firstWave(b)),
    notAsked: notAsked(situation, resolution),
    cost: costOf(records.flatMap(({ calls }) => calls)),
  };
};

const earlierFirst = (a: PlannedCall, b: PlannedCall): number => a.wave - b.wave || a.after.length - b.after.length;

const firstWave = ({ calls }: PlannedRecord): number => calls[0]?.wave ?? 0;

const questionsOf = (situation: Situation, resolution: Resolution): readonly Question[] => {
  const { knowledge, catalogue } = situation;
  // Of an enquiry that was kept twice, what came of it counts.
  const newest = new Map(knowledge.enquiries.map((it) => [it.id, it]));
  const put = [...newest.values()].flatMap((it) => {
    // That an answer named somebody else is noted under no record, and was no question.
    if (it.ref === "") return [];
    const service = catalogue.registers[it.register]?.services[it.service];
    return service ? [{ ...it, service }] : [];
  });
  const next = nextCalls(situation, resolution).map(({ ref, service, elements }): Question => {
    const id = `next ${ref} ${service.register}.${service.id}`;
    return { id, ref, service, elements, outcome: "next" };
  });
  return [...put, ...next];
};

const recordOf = (
  ref: Ref,
  entity: string,
  situation: Situation,
  resolution: Resolution,
): Omit<PlannedRecord, "calls"> => {
  const { knowledge, catalogue } = situation;
  const [lead] = leadingTo(ref, knowledge);
  const reached = lead && {
    from: lead.ref,
    relation: elementNamed(catalogue, entityOf(lead.ref, situation), lead.element),
    register: registerNamed(catalogue, lead.provenance.register),
  };
  const subjects = pointingAt(ref, situation, resolution);
  return { ref, entity: entityTitle(catalogue, entity), subjects, reached: reached ?? null };
};

/** Of a record that is no subject's own, what the relation leads to by which it was reached. */
const entityOf = (ref: Ref, situation: Situation): string => {
  const { procedure, catalogue, knowledge } = situation;
  const [lead] = leadingTo(ref, knowledge);
  if (lead === undefined) return procedure.subjects[ref]?.entity ?? "";
  return catalogue.entities[entityOf(lead.ref, situation)]?.relations[lead.element]?.entity ?? "";
};

const costOf = (calls: readonly PlannedCall[]): PlanCost => {
  const waves = Map.groupBy(calls, ({ wave }) => wave);
  return {
    calls: calls.length,
    elements: calls.reduce((sum, { elements }) => sum + elements.length, 0),
    waves: waves.size,
    atMostMs: [...waves.values()].reduce((sum, at) => sum + Math.max(...at.map(({ timeoutMs }) => timeoutMs)), 0),
  };
};
