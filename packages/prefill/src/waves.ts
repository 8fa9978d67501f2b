import type { RegisterService } from "@motlan/procedure";
import { graphOf } from "./graph.ts";
import type { Knowledge, Ref, Seal } from "./knowledge.ts";

/** A question to a service about elements of a record. */
interface Asked {
  readonly id: string;
  readonly ref: Ref;
  readonly service: RegisterService;
  readonly elements: readonly string[];
}

/**
 * How many questions have to be answered one after the other before each of these is, itself among them: what leads to
 * the record, what it is looked up by, and who was asked before and could not tell. That is the order of asking,
 * whatever time a register took.
 */
export const wavesOf = (knowledge: Knowledge, questions: readonly Asked[]): ReadonlyMap<string, number> => {
  const graph = graphOf(knowledge);
  const waves = new Map<string, number>();
  // What a question hangs on was put before it.
  for (const asked of questions) {
    const { ref, service } = asked;
    const found = [...service.given.flatMap((id) => graph.seal(ref, id) ?? []), ...leadingTo(ref, knowledge)];
    const before = [
      ...found.map(({ provenance }) => provenance.enquiryId),
      ...askedBefore(asked, questions).map(({ id }) => id),
    ];
    waves.set(asked.id, 1 + Math.max(0, ...before.map((id) => waves.get(id) ?? 0)));
  }
  return waves;
};

/** The questions about the same of the same record that were put first. */
export const askedBefore = <T extends Asked>({ id, ref, elements }: Asked, questions: readonly T[]): readonly T[] =>
  questions
    .slice(
      0,
      questions.findIndex((it) => it.id === id),
    )
    .filter((it) => it.ref === ref && it.elements.some((element) => elements.includes(element)));

/** The relation that leads to a record; none to the session's person, nor to whom nobody told of. */
export const leadingTo = (ref: Ref, { seals }: Knowledge): readonly Seal[] =>
  seals.filter(({ value }) => Array.isArray(value) && value.includes(ref)).slice(0, 1);
