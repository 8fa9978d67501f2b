import { startVerification } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { seen, words } from "../inputs.ts";

export const startVerificationEndpoint = forOfficial
  .input(z.object({ ...seen, note: words }))
  .mutation(async ({ ctx: { ctx, official }, input }) => {
    const { seq } = unwrap(await startVerification(ctx, official, input));
    return { seq };
  });
