import { atPath, textOf } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import { silentFor } from "../http/failed.ts";
import type { Reply } from "../http/send.ts";
import { parsed } from "../reading/parsed.ts";

/**
 * What a security server says went wrong on the way (PR-REST 1.0.4, 4.6); undefined where it says nothing. Version 7
 * writes `Server.ServerProxy.AccessDenied`, version 8 `server.server_proxy.access_denied`: the header and the `type` in
 * the body have either.
 */
export const errorOnTheWay = (reply: Reply): SourceAnswer | undefined => {
  const { headers, text } = reply;
  const said = headers["x-road-error"];
  if (said === undefined) return undefined;
  const error = plain(`${said} ${typeIn(said)} ${typeIn(text)}`);
  if (error.includes("accessdenied") || error.includes("authenticationfailed")) return { kind: "denied" };
  return silentFor(reply);
};

const plain = (error: string): string => error.toLowerCase().replaceAll("_", "");

/** Some gateways put the whole error, as JSON, where its type belongs. */
const typeIn = (text: string): string => textOf(atPath(parsed(text), "type"));
