import type { Enquiry, EnquiryOutcome } from "@motlan/prefill";
import type { Catalogue, FormState, RegisterState } from "@motlan/procedure";

const stateOf: Readonly<Record<EnquiryOutcome, RegisterState>> = {
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

/** Of several questions to one register, the one that is worst off tells how the register stands. */
const worst: readonly RegisterState[] = ["unavailable", "asking", "answered"];

/** How each register stands that was asked something. A question may be told of twice, as asked and with its outcome. */
export const registerStates = (enquiries: readonly Enquiry[], catalogue: Catalogue): FormState["registers"] => {
  const latest = [...new Map(enquiries.map((enquiry) => [enquiry.id, enquiry])).values()];
  return [...new Set(latest.map(({ register }) => register))].flatMap((id) => {
    const states = latest.filter(({ register }) => register === id).map(({ outcome }) => stateOf[outcome]);
    const register = catalogue.registers[id];
    const state = worst.find((it) => states.includes(it));
    return register && state ? [{ id, title: register.short, state }] : [];
  });
};
