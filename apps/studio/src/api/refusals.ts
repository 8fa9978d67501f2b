import { type Issue, isRecord } from "@motlan/kernel";
import { TRPCClientError } from "@trpc/client";

const codeOf = (error: unknown): unknown => {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  return isRecord(data) ? data.code : null;
};

/** Why the API refused, where it says so. */
export const issuesOf = (error: unknown): readonly Issue[] => {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  return isRecord(data) && Array.isArray(data.issues) ? data.issues.filter(isIssue) : [];
};

const isIssue = (it: unknown): it is Issue => isRecord(it) && typeof it.code === "string";

/** The API refused for want of a session. */
export const isSignedOut = (error: unknown): boolean => codeOf(error) === "UNAUTHORIZED";

/** The API knows no such thing: asking again will not help. */
export const isNotFound = (error: unknown): boolean => codeOf(error) === "NOT_FOUND";
