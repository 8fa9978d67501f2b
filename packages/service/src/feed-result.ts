import type { Outcome } from "@motlan/kernel";
import type { Context } from "./context.ts";
import { type HandingOver, handOver } from "./hand-over.ts";

/** Tells a register of an issued result, once. */
export const feedResult = (ctx: Context, what: HandingOver): Promise<Outcome<null>> =>
  handOver(ctx, what, {
    isDone: ({ fed }, service) => fed.includes(service),
    waits: () => false,
    key: ({ id }) => id,
    event: (service, receipt) => ({ kind: "fed", service, receipt }),
  });
