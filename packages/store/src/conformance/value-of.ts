import type { Outcome } from "@motlan/kernel";

/** The value, where a test has no use for the issues. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok)
    throw new Error(outcome.issues.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join());
  return outcome.value;
};
