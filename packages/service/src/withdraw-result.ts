import type { Dossier } from "@motlan/dossier";
import type { Outcome } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context } from "./context.ts";
import { type HandingOver, handOver } from "./hand-over.ts";

/** Tells a register that a result which it holds was revoked, once. */
export const withdrawResult = (ctx: Context, what: HandingOver): Promise<Outcome<null>> =>
  handOver(ctx, what, {
    isDone: ({ revocation }, service) => revocation === null || revocation.told.includes(service),
    waits: isStillToBeFed,
    key: ({ id }) => `${id}:revoked`,
    event: (service, receipt) => ({ kind: "revocation-told", service, receipt }),
  });

/** A register cannot strike out what it has not been told of: the filing comes first. */
const isStillToBeFed = ({ fed }: Dossier, service: string, { result }: Procedure): boolean => {
  const register = service.split(".")[0] ?? "";
  return result.feeds.some((feed) => feed.startsWith(`${register}.`) && !fed.includes(feed));
};
