import { worklist } from "@motlan/service";
import { z } from "zod";
import { forOfficial } from "../../trpc.ts";

export const worklistEndpoint = forOfficial
  .input(z.object({ query: z.string().max(200) }))
  .query(async ({ ctx: { ctx, official }, input }) => ({
    rows: await worklist(ctx, official, input.query),
    now: ctx.clock.now(),
  }));
