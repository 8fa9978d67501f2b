import * as oidc from "openid-client";
import type { Face } from "../access.ts";
import type { Config } from "../config.ts";

/** What has to be kept between sending a person to the provider and her coming back. */
export interface Errand {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** A path of ours. */
  readonly back: string;
}

export interface Provider {
  /** The address at the provider to send the person to. */
  authorize(face: Face, back: string): Promise<{ readonly url: URL; readonly errand: Errand }>;
  /** The ID token's claims, checked; throws where anything does not fit. */
  claims(face: Face, callback: URL, errand: Errand): Promise<Readonly<Record<string, unknown>>>;
}

const scopes: Readonly<Record<Face, string>> = {
  citizen: "openid profile",
  desk: "openid profile staff",
  studio: "openid profile staff",
};

/** OpenID Connect: code flow with PKCE, state and nonce. The provider is found when it is first needed. */
export const providerAt = (config: Config): Provider => {
  const found = new Map<Face, oidc.Configuration>();
  const discover = async (face: Face): Promise<oidc.Configuration> => {
    const known = found.get(face);
    if (known) return known;
    const { id, secret } = config.oidc.clients[face];
    const issuer = new URL(config.oidc.issuer);
    const execute = issuer.protocol === "http:" ? [oidc.allowInsecureRequests] : [];
    const configuration = await oidc.discovery(issuer, id, secret, undefined, { execute, timeout: 5 });
    found.set(face, configuration);
    return configuration;
  };
  return {
    authorize: async (face, back) => {
      const configuration = await discover(face);
      const errand: Errand = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        back,
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: `${config.publicUrl}/auth/${face}/callback`,
        scope: scopes[face],
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: "S256",
        // A phone or counter may be shared: who signs in is asked every time.
        prompt: "login",
      });
      return { url, errand };
    },
    claims: async (face, callback, errand) => {
      const tokens = await oidc.authorizationCodeGrant(await discover(face), callback, {
        expectedState: errand.state,
        expectedNonce: errand.nonce,
        pkceCodeVerifier: errand.verifier,
        idTokenExpected: true,
      });
      return tokens.claims() ?? {};
    },
  };
};
