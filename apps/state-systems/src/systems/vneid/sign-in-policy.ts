import { interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import type { VneidAccount } from "./accounts.ts";

export const asksForStaff = (scope: unknown): boolean =>
  typeof scope === "string" && scope.split(" ").includes("staff");

type KindOf = (accountId: string) => VneidAccount["kind"] | undefined;

/** A browser may be signed in as a citizen when an official's account is wanted, or the other way round: ask again. */
const rightKind =
  (kindOf: KindOf) =>
  ({ oidc }: KoaContextWithOIDC): boolean => {
    const accountId = oidc.session?.accountId;
    if (accountId === undefined) return interactionPolicy.Check.NO_NEED_TO_PROMPT;
    const wanted = asksForStaff(oidc.params?.scope) ? "staff" : "citizen";
    return kindOf(accountId) === wanted
      ? interactionPolicy.Check.NO_NEED_TO_PROMPT
      : interactionPolicy.Check.REQUEST_PROMPT;
  };

/** The usual rules of when to show the sign-in page, and one more: the account must be of the kind asked for. */
export const signInPolicy = (kindOf: KindOf): interactionPolicy.DefaultPolicy => {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check("account_kind", "another kind of account is needed", rightKind(kindOf));
  policy.get("login")?.checks.add(check);
  return policy;
};
