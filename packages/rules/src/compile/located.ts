import type { Issue, Outcome } from "@motlan/kernel";

export const issueAt =
  (path: string) =>
  (issue: Issue): Issue => ({ ...issue, path });

/** What came of one text of a larger definition: issues say where in that it stands. */
export const located = <T>(outcome: Outcome<T>, path: string): Outcome<T> => {
  if (outcome.ok) return outcome;
  const [first, ...rest] = outcome.issues;
  const at = issueAt(path);
  return { ok: false, issues: [at(first), ...rest.map(at)] };
};

/** The value, or nothing once its issues are noted. */
export const noting = <T>(issues: Issue[], outcome: Outcome<T>): T | undefined => {
  if (outcome.ok) return outcome.value;
  issues.push(...outcome.issues);
  return undefined;
};
