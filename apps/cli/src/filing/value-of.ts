import type { Outcome } from "@motlan/kernel";

/** The value, where a failure means that the measuring itself is broken. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code, path }) => `${code} ${path}`).join(", "));
  return outcome.value;
};
