import type { ClientMetadata } from "oidc-provider";

/** An application that lets people sign in by VNeID. */
export interface VneidClient {
  readonly client_id: string;
  readonly client_secret: string;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  /** How the client shows its secret; `client_secret_post` unless said otherwise. */
  readonly token_endpoint_auth_method?: "client_secret_basic" | "client_secret_post";
}

export const clientMetadata = (client: VneidClient): ClientMetadata => ({
  token_endpoint_auth_method: "client_secret_post",
  ...client,
  grant_types: ["authorization_code"],
  response_types: ["code"],
});
