import type { Catalogue, RegisterService } from "@motlan/procedure";
import type { Graph } from "./graph.ts";
import { type EnquiryOutcome, hasAnswered, type Ref } from "./knowledge.ts";
import { servicesFor } from "./services.ts";
import { standsInFor } from "./stands-in.ts";

/** What can still come of an element that is not sealed yet. */
export type Outlook =
  /** Ask one of these services now: the best first, and others whose word counts as much. */
  | { readonly kind: "ask"; readonly services: readonly RegisterService[] }
  /** Asked, no answer yet; or what identifies the record is itself on its way. */
  | { readonly kind: "asking" }
  /** The register that would know did not answer. */
  | { readonly kind: "unavailable"; readonly service: RegisterService }
  /** The registers that were asked have no such record or value. */
  | { readonly kind: "none"; readonly register: string }
  /** No connected register says this of such a record. */
  | { readonly kind: "not-held" };

export interface Wanted {
  readonly ref: Ref;
  readonly entity: string;
  readonly element: string;
}

/**
 * Nobody is looked up by a number that somebody typed: an identifier counts only where a register or the sign-in has
 * sealed it, so a typed record never leads to a question.
 */
export const outlook = (wanted: Wanted, graph: Graph, catalogue: Catalogue): Outlook => {
  const services = catalogue.entities[wanted.entity] ? servicesKnowing(wanted, graph, catalogue) : [];
  const looks = services.map((service) => ({
    service,
    outcome: graph.enquiry(wanted, service.register, service.id)?.outcome,
  }));
  // Whoever is asked already may say it: no other is asked beside.
  if (looks.some(({ outcome }) => outcome === "asking")) return { kind: "asking" };
  const unasked = looks.flatMap(({ service, outcome }) => (outcome === undefined ? [service] : []));
  const [first] = unasked;
  if (first) return { kind: "ask", services: unasked.filter(standsInFor(catalogue, wanted, first)) };
  return looks.reduce<Outlook>(afterAnswer, { kind: "not-held" });
};

interface Look {
  readonly service: RegisterService;
  readonly outcome: EnquiryOutcome | undefined;
}

/** Of several that are silent the best tells what becomes of it. */
const afterAnswer = (best: Outlook, { service, outcome }: Look): Outlook => {
  if (best.kind === "unavailable") return best;
  if (outcome !== undefined && !hasAnswered(outcome)) return { kind: "unavailable", service };
  return best.kind === "not-held" ? { kind: "none", register: service.register } : best;
};

const servicesKnowing = ({ ref, entity, element }: Wanted, graph: Graph, catalogue: Catalogue) =>
  servicesFor(catalogue, entity, element).filter((service) => service.given.every((id) => graph.seal(ref, id)));
