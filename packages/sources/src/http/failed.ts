import type { SourceAnswer } from "@motlan/prefill";
import { retryAfterMs } from "./retry-after.ts";
import type { Reply } from "./send.ts";

/** What a status other than 200 means of a look-up; undefined where there is an answer to be read. */
export const failed = ({ status, headers }: Reply): SourceAnswer | undefined => {
  // Of a gateway's own page nobody knows what was not found.
  if (status === 404) return { kind: headers["content-type"]?.includes("json") ? "none" : "malformed" };
  if (status === 401 || status === 403) return { kind: "denied" };
  if (status === 202) return later("deferred", headers);
  if (status >= 500 || status === 408 || status === 429) return later("unavailable", headers);
  return status >= 200 && status < 300
    ? undefined
    : { kind: status >= 300 && status < 400 ? "unavailable" : "malformed" };
};

/** That it does not answer, for a reason in its reply; with when it wants to be asked again, where it says. */
export const silentFor = ({ headers }: Reply): SourceAnswer => later("unavailable", headers);

const later = (kind: "deferred" | "unavailable", headers: Reply["headers"]): SourceAnswer => {
  const after = retryAfterMs(headers);
  return after === undefined ? { kind } : { kind, retryAfterMs: after };
};
