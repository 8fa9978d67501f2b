import type { AppRouter } from "@motlan/api/router";
import { type Issue, issue } from "@motlan/kernel";
import { isTRPCClientError } from "@trpc/client";

/** What went wrong with a call, as far as a person can do something about it. */
export type Problem =
  | { readonly kind: "signed-out" | "not-found" | "offline" }
  | { readonly kind: "issues"; readonly issues: readonly [Issue, ...Issue[]] };

/** An error of the API that came by another way than tRPC: the upload of a file. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Every error that a query or mutation can end with. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof ApiError) return error.problem;
  const data = isTRPCClientError<AppRouter>(error) ? error.data : null;
  // No answer at all, or one that is not the API's: the network, or a restart.
  if (!data) return { kind: "offline" };
  if (data.code === "UNAUTHORIZED") return { kind: "signed-out" };
  if (data.code === "NOT_FOUND") return { kind: "not-found" };
  const [first, ...rest] = data.issues;
  return { kind: "issues", issues: first ? [first, ...rest] : [issue(data.code.toLowerCase())] };
};

export const isCode = (error: unknown, code: string): boolean => {
  const problem = problemOf(error);
  return problem.kind === "issues" && problem.issues.some((it) => it.code === code);
};

/** Only what may go better by itself is tried again. */
export const mayRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && problemOf(error).kind === "offline";
