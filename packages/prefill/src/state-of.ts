import type { RegisterState } from "@motlan/procedure";
import type { EnquiryOutcome } from "./knowledge.ts";

const states: Readonly<Record<EnquiryOutcome, RegisterState>> = {
  asking: "asking",
  found: "answered",
  none: "answered",
  several: "answered",
  deferred: "unavailable",
  denied: "unavailable",
  unavailable: "unavailable",
  malformed: "unavailable",
  stranger: "unavailable",
};

/** What people are told of how a question went; what came of it the form itself shows, as far as it is hers to see. */
export const stateOf = (outcome: EnquiryOutcome): RegisterState => states[outcome];
