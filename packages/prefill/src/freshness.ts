import type { Instant } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import { isOvertaken } from "./disputed.ts";
import { type Enquiry, hasAnswered, type Knowledge, type Seal } from "./knowledge.ts";

/** After so long a register that did not answer is asked again, where it does not say when. */
const askAgainAfterMs = 15_000;
/** A question without an answer for so long was cut off with the process that put it. */
const forgottenAfterMs = 30_000;

/** The knowledge that still counts at an instant: the rest is asked anew. */
export const freshKnowledge = (knowledge: Knowledge, catalogue: Catalogue, now: Instant): Knowledge => {
  const age = (at: Instant) => Date.parse(now) - Date.parse(at);
  const freshFor = (register: string, service: string) =>
    catalogue.registers[register]?.services[service]?.freshForMs ?? Number.POSITIVE_INFINITY;
  const counts = ({ outcome, at, retryAt, register, service }: Enquiry): boolean => {
    if (outcome === "asking") return age(at) < forgottenAfterMs;
    // An answer that had been kept is as old as it is, and not as the question.
    if (retryAt !== undefined) return now < retryAt;
    return age(at) < (hasAnswered(outcome) ? freshFor(register, service) : askAgainAfterMs);
  };
  const fresh = ({ provenance }: Seal) => age(provenance.fetchedAt) < freshFor(provenance.register, provenance.service);
  const overtaken = knowledge.seals.filter((seal) => isOvertaken(seal, knowledge));
  const anew = new Set(overtaken.map(({ provenance }) => provenance.enquiryId));
  return {
    ...knowledge,
    seals: knowledge.seals.filter((seal) => fresh(seal) && !anew.has(seal.provenance.enquiryId)),
    enquiries: knowledge.enquiries.filter((enquiry) => counts(enquiry) && !anew.has(enquiry.id)),
  };
};
