import { generateKeyPair, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import type { JWKS } from "oidc-provider";

const generate = promisify(generateKeyPair);

/** A new key at each start: nothing secret is stored, and tokens of an earlier run are worth nothing. */
export const signingKeys = async (): Promise<JWKS> => {
  const { privateKey } = await generate("rsa", { modulusLength: 2048 });
  const { kty, n, e, d, p, q, dp, dq, qi } = privateKey.export({ format: "jwk" });
  const kid = randomBytes(8).toString("hex");
  return { keys: [{ kty, n, e, d, p, q, dp, dq, qi, kid, alg: "RS256", use: "sig" }] };
};

export const cookieKey = (): string => randomBytes(32).toString("hex");
