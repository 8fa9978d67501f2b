import { type Instant, localDate } from "@motlan/kernel";
import type { Result } from "./result.ts";

export type Standing = "in-force" | "expired" | "revoked";

/** Whether a result counts now. On its last day it still does. */
export const standing = (
  { revocation, validUntil }: Pick<Result, "revocation" | "validUntil">,
  now: Instant,
): Standing => {
  if (revocation !== null) return "revoked";
  return validUntil !== null && localDate(now) > validUntil ? "expired" : "in-force";
};
