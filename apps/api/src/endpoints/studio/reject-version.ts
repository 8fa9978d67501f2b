import { rejectVersion } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forDesigner } from "../../trpc.ts";
import { id, words } from "../inputs.ts";

/** The designer who is signed in says no to what waits, and why. */
export const rejectVersionEndpoint = forDesigner
  .input(z.object({ version: id, reason: words }))
  .mutation(async ({ ctx: { ctx, designer }, input }) =>
    unwrap(await rejectVersion(ctx, { ...input, by: designer.username })),
  );
