import { refusalReasons, refuseDossier } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { seen, words } from "../inputs.ts";

export const refuseEndpoint = forOfficial
  .input(z.object({ ...seen, reasonCode: z.enum(refusalReasons), reason: words }))
  .mutation(async ({ ctx: { ctx, official }, input }) => {
    const { seq } = unwrap(await refuseDossier(ctx, official, input));
    return { seq };
  });
