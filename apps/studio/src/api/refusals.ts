import { isRecord } from "@motlan/kernel";
import { TRPCClientError } from "@trpc/client";

/** The API refused for want of a session. */
export const isSignedOut = (error: unknown): boolean => {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  return isRecord(data) && data.code === "UNAUTHORIZED";
};
