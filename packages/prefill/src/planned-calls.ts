import type { RegisterService } from "@motlan/procedure";
import { graphOf } from "./graph.ts";
import type { Enquiry } from "./knowledge.ts";
import { elementNamed, registerNamed, registersNamed } from "./names.ts";
import { usesNow, wantedAlong } from "./needs.ts";
import type { Named, PlannedCall, PlannedElement } from "./plan-tree.ts";
import { answersFor } from "./pointing-at.ts";
import type { Resolution } from "./resolve.ts";
import type { Situation } from "./situation.ts";
import type { Use } from "./uses.ts";
import { askedBefore, wavesOf } from "./waves.ts";

/** A question that was put, or is about to be. */
export interface Question extends Pick<Enquiry, "id" | "ref" | "elements"> {
  readonly service: RegisterService;
  readonly outcome: PlannedCall["outcome"];
}

/** By question, what it asks and why. */
export const plannedCalls = (
  questions: readonly Question[],
  situation: Situation,
  resolution: Resolution,
): ReadonlyMap<string, PlannedCall> => {
  const { catalogue, knowledge } = situation;
  const waves = wavesOf(knowledge, questions);
  const uses = usesByElement(situation, resolution);
  const leads = identifiedBy(questions, situation);
  const elementOf = ({ ref, service }: Question, id: string): PlannedElement => ({
    ...elementNamed(catalogue, service.about, id),
    uses: uses.get(`${ref} ${id}`) ?? [],
    identifiesFor: leads.get(`${ref} ${id}`) ?? [],
  });
  return new Map(
    questions.map((question) => {
      const { id, service, outcome, elements } = question;
      const { register, law, timeoutMs } = service;
      const wanted = elements.map((element) => elementOf(question, element));
      const call: PlannedCall = {
        wave: waves.get(id) ?? 1,
        register: registerNamed(catalogue, register),
        service: service.id,
        law,
        timeoutMs,
        outcome,
        given: service.given.map((it) => elementNamed(catalogue, service.about, it)),
        insteadOf: registersNamed(
          catalogue,
          askedBefore(question, questions).map((it) => it.service.register),
        ),
        after: answersBefore(wanted, situation),
        elements: wanted,
      };
      return [id, call];
    }),
  );
};

/** Without these answers none of it would be asked. What is wanted in any case waits for none. */
const answersBefore = (elements: readonly PlannedElement[], situation: Situation): readonly Named[] => {
  const ways = elements.flatMap(({ uses }) => uses.map((use) => answersFor(use, situation)));
  const [first = [], ...others] = ways;
  return first.filter(({ id }) => others.every((way) => way.some((it) => it.id === id)));
};

/** By record and element, every use that is made of it or of what it leads to. */
const usesByElement = (situation: Situation, resolution: Resolution): ReadonlyMap<string, readonly Use[]> => {
  const all = usesNow(situation, resolution).flatMap((use) =>
    wantedAlong(use.path, situation, resolution).map(({ ref, element }) => ({ key: `${ref} ${element}`, use })),
  );
  return new Map([...Map.groupBy(all, ({ key }) => key)].map(([key, found]) => [key, found.map(({ use }) => use)]));
};

/** By record and element, the services that were asked about it by what an earlier question had brought. */
const identifiedBy = (
  questions: readonly Question[],
  { knowledge }: Situation,
): ReadonlyMap<string, readonly string[]> => {
  const graph = graphOf(knowledge);
  const put = new Set(questions.map(({ id }) => id));
  const all = questions.flatMap(({ ref, service }) =>
    service.given.flatMap((id) => {
      const enquiry = graph.seal(ref, id)?.provenance.enquiryId;
      return enquiry !== undefined && put.has(enquiry)
        ? [{ key: `${ref} ${id}`, by: `${service.register}.${service.id}` }]
        : [];
    }),
  );
  return new Map([...Map.groupBy(all, ({ key }) => key)].map(([key, found]) => [key, found.map(({ by }) => by)]));
};
