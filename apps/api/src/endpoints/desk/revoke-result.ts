import { revocationReasons, revokeResult } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { id, words } from "../inputs.ts";

export const revokeResultEndpoint = forOfficial
  .input(z.object({ resultId: id, reasonCode: z.enum(revocationReasons), reason: words }))
  .mutation(async ({ ctx: { ctx, official }, input }) => unwrap(await revokeResult(ctx, official, input)));
