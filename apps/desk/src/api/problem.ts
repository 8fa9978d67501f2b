import { type Issue, isRecord } from "@motlan/kernel";
import { TRPCClientError } from "@trpc/client";

/** Why a call did not succeed, as the screens tell it apart. */
export type Problem =
  | { readonly kind: "signed-out" }
  | { readonly kind: "moved" }
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

const isIssue = (value: unknown): value is Issue =>
  isRecord(value) && typeof value.code === "string" && typeof value.path === "string";

/** The problem in an error that a call was rejected with. What never reached the server is `offline`. */
export const problemOf = (error: unknown): Problem => {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  if (!isRecord(data)) return { kind: "offline" };
  if (data.code === "UNAUTHORIZED") return { kind: "signed-out" };
  const issues = Array.isArray(data.issues) ? data.issues.filter(isIssue) : [];
  return issues.some(({ code }) => code === "dossier-moved") ? { kind: "moved" } : { kind: "refused", issues };
};
