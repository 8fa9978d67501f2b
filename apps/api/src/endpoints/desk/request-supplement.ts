import { requestSupplement } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { seen, words } from "../inputs.ts";

const point = z.object({ path: z.string().max(100), message: words });

export const requestSupplementEndpoint = forOfficial
  .input(z.object({ ...seen, points: z.array(point).max(50), reason: words }))
  .mutation(async ({ ctx: { ctx, official }, input }) => {
    const { seq } = unwrap(await requestSupplement(ctx, official, input));
    return { seq };
  });
