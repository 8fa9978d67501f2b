import type { Catalogue, RegisterService } from "@motlan/procedure";
import type { Graph } from "./graph.ts";
import { hasAnswered, type Ref } from "./knowledge.ts";
import { servicesFor } from "./services.ts";

/** What can still come of an element that is not sealed yet. */
export type Outlook =
  /** Ask this service now. */
  | { readonly kind: "ask"; readonly service: RegisterService }
  /** Asked, no answer yet; or what identifies the record is itself on its way. */
  | { readonly kind: "asking" }
  /** The register that would know did not answer. */
  | { readonly kind: "unavailable"; readonly register: string }
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
  let best: Outlook = { kind: "not-held" };
  for (const service of services) {
    const asked = graph.enquiry(wanted, service.register, service.id);
    if (!asked) return { kind: "ask", service };
    if (asked.outcome === "asking") return { kind: "asking" };
    if (!hasAnswered(asked.outcome)) best = { kind: "unavailable", register: service.register };
    else if (best.kind === "not-held") best = { kind: "none", register: service.register };
  }
  return best;
};

const servicesKnowing = ({ ref, entity, element }: Wanted, graph: Graph, catalogue: Catalogue) =>
  servicesFor(catalogue, entity, element).filter((service) => service.given.every((id) => graph.seal(ref, id)));
