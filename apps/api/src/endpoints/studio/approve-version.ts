import { approveVersion } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forDesigner } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** The designer who is signed in approves what another one proposed. */
export const approveVersionEndpoint = forDesigner
  .input(z.object({ version: id }))
  .mutation(async ({ ctx: { ctx, designer }, input }) =>
    unwrap(await approveVersion(ctx, { ...input, by: designer.username })),
  );
