import type { KoaContextWithOIDC } from "oidc-provider";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const withState = (uri: string, state: unknown): string => {
  const target = new URL(uri);
  if (isText(state)) target.searchParams.set("state", state);
  return target.href;
};

/**
 * Signs out at once. Whoever pressed "sign out" in the portal has said what they want: the provider's own page would
 * ask once more. The address to go back to has been checked against the client's by then.
 */
export const signOut = async (ctx: KoaContextWithOIDC): Promise<void> => {
  const { session, provider } = ctx.oidc;
  const back = session?.state?.postLogoutRedirectUri;
  const state = session?.state?.state;
  await session?.destroy();
  ctx.cookies.set(provider.cookieName("session"), null, { httpOnly: true, sameSite: "lax" });
  ctx.redirect(isText(back) ? withState(back, state) : "/session/end/success");
};
