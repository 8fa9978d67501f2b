import { findProcedures } from "@motlan/service";
import { z } from "zod";
import { forAnyone } from "../../trpc.ts";

export const findProceduresEndpoint = forAnyone
  .input(z.object({ query: z.string().max(200) }))
  .query(({ ctx: { ctx }, input }) => findProcedures(ctx, input.query));
