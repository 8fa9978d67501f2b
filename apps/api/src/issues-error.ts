import type { Issue, Outcome } from "@motlan/kernel";
import { TRPCError } from "@trpc/server";

/** Carries the issues of a failed outcome to the edge, where they become an answer. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues[0]?.code ?? "failed");
    this.issues = issues;
  }
}

const conflicts: readonly string[] = [
  "dossier-moved",
  "dossier-already-sent",
  "submit-key-reused",
  "result-already-revoked",
  "result-revoked",
];

/** The status that a code is answered with; everything else is bad input. */
const statusOf = (code: string): TRPCError["code"] => {
  if (code.endsWith("-not-found")) return "NOT_FOUND";
  if (conflicts.includes(code)) return "CONFLICT";
  return code === "identity-level-too-low" ? "FORBIDDEN" : "BAD_REQUEST";
};

/** The value of an outcome, or its issues thrown to the edge. */
export const unwrap = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome.value;
  throw new TRPCError({ code: statusOf(outcome.issues[0].code), cause: new IssuesError(outcome.issues) });
};
