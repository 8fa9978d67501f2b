import { type Configuration, type KoaContextWithOIDC, Provider } from "oidc-provider";
import type { PeopleIndex } from "../../records/people-index.ts";
import { accountOf, claimsOf, levels } from "./accounts.ts";
import { clientMetadata, type VneidClient } from "./clients.ts";
import { memoryAdapter } from "./memory-adapter.ts";
import { messagePage, showPage } from "./message-page.ts";
import { signInPolicy } from "./sign-in-policy.ts";
import { signOut } from "./sign-out.ts";
import { cookieKey, signingKeys } from "./signing-keys.ts";

/** Consent is given by signing in: the procedure's law is the ground on which the portal learns who one is. */
const grantAll = async ({ oidc }: KoaContextWithOIDC) => {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (accountId === undefined || clientId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope([...oidc.requestParamScopes].join(" "));
  await grant.save();
  return grant;
};

const signedOutPage = messagePage("Đã đăng xuất", "Bạn đã đăng xuất khỏi VNeID (mô phỏng).", 200);
const errorPage = messagePage("Không đăng nhập được", "Yêu cầu đăng nhập không hợp lệ. Hãy quay lại và thử lại.", 400);

/** Cookies know no ports: without names of their own they would meet those of the portal on the same host. */
const cookies = (): Configuration["cookies"] => ({
  names: { session: "vneid_session", interaction: "vneid_interaction", resume: "vneid_resume" },
  keys: [cookieKey()],
});

const features: Configuration["features"] = {
  devInteractions: { enabled: false },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: signOut,
    postLogoutSuccessSource: async (ctx) => showPage(ctx, signedOutPage),
  },
};

const hour = 3600;

/** Said in full, for what is left to defaults is announced as a warning at each start. */
const ttl: Configuration["ttl"] = {
  AccessToken: hour,
  AuthorizationCode: 60,
  Grant: hour,
  IdToken: hour,
  Interaction: hour,
  Session: 8 * hour,
};

const accountsIn = (people: PeopleIndex): Pick<Configuration, "findAccount" | "interactions"> => ({
  findAccount: async (_ctx, id) => {
    const account = accountOf(people, id);
    return account === undefined ? undefined : { accountId: id, claims: async () => claimsOf(account) };
  },
  interactions: {
    policy: signInPolicy((id) => accountOf(people, id)?.kind),
    url: (_ctx, { uid }) => `/interaction/${uid}`,
  },
});

/** An OpenID provider with code flow and PKCE, whose accounts are the generated people and the staff. */
export const vneidProvider = async (
  issuer: string,
  people: PeopleIndex,
  clients: readonly VneidClient[],
): Promise<Provider> =>
  new Provider(issuer, {
    adapter: memoryAdapter(),
    jwks: await signingKeys(),
    clients: clients.map(clientMetadata),
    scopes: ["openid", "profile", "staff"],
    acrValues: levels,
    claims: {
      openid: ["sub", "acr"],
      profile: ["name", "phone_number", "email"],
      staff: ["staff_role", "staff_title", "staff_authority"],
    },
    conformIdTokenClaims: false,
    responseTypes: ["code"],
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    loadExistingGrant: grantAll,
    renderError: async (ctx) => showPage(ctx, errorPage),
    cookies: cookies(),
    features,
    ttl,
    ...accountsIn(people),
  });
