import { describeProcedure } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forAnyone } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const describeProcedureEndpoint = forAnyone
  .input(z.object({ id }))
  .query(async ({ ctx: { ctx }, input }) => unwrap(await describeProcedure(ctx, input.id)));
