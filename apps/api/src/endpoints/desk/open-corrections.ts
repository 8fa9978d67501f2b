import { openCorrections } from "@motlan/service";
import { forOfficial } from "../../trpc.ts";

/** What owners of registers have not answered yet, to whoever works at a desk: nothing of a person is in it. */
export const openCorrectionsEndpoint = forOfficial.query(async ({ ctx: { ctx } }) => ({
  owners: await openCorrections(ctx),
  now: ctx.clock.now(),
}));
