import { type Enquiry, stateOf } from "@motlan/prefill";
import type { Catalogue, FormState, RegisterState, RegisterView } from "@motlan/procedure";

/** Of several questions to one register, the one that is worst off tells how the register stands. */
const worst: readonly RegisterState[] = ["unavailable", "asking", "answered"];

/** How each register stands that was asked something. A question may be told of twice, as asked and with its outcome. */
export const registerStates = (enquiries: readonly Enquiry[], catalogue: Catalogue): FormState["registers"] => {
  const latest = [...new Map(enquiries.map((enquiry) => [enquiry.id, enquiry])).values()];
  return [...new Set(latest.map(({ register }) => register))].flatMap((id) => {
    const asked = latest.filter(({ register }) => register === id);
    const states = asked.map(({ outcome }) => stateOf(outcome));
    const register = catalogue.registers[id];
    const state = worst.find((it) => states.includes(it));
    return register && state ? [{ id, title: register.short, state, ...untilOf(asked) }] : [];
  });
};

/** The first moment at which something that it did not answer is asked again, if none of it is before. */
const untilOf = (asked: readonly Enquiry[]): Pick<RegisterView, "until"> => {
  const silent = asked.filter(({ outcome }) => stateOf(outcome) === "unavailable");
  const told = silent.flatMap(({ retryAt }) => retryAt ?? []);
  const [until] = told.toSorted();
  return until === undefined || told.length < silent.length ? {} : { until };
};
