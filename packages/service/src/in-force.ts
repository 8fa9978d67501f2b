import { type Instant, type Issue, issue, localDate } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";

/** Whether a procedure may be begun: not yet, now, or no more. By the day in Viet Nam. */
export const forceOf = (
  { inForce: { from = "", to = "9999" } = {} }: Procedure,
  now: Instant,
): "not-yet" | "now" | "ended" => {
  const today = localDate(now);
  if (today < from) return "not-yet";
  return today > to ? "ended" : "now";
};

/** Why it may not be begun, or null. */
export const notInForce = (procedure: Procedure, now: Instant): Issue | null => {
  const { from = "", successor = "" } = procedure.inForce ?? {};
  const force = forceOf(procedure, now);
  if (force === "not-yet") return issue("procedure-not-yet", "", { from });
  return force === "ended" ? issue("procedure-ended", "", { successor }) : null;
};
