import { myData } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

/**
 * Asks the registers what they hold of the person and streams their answers. A mutation, so that nothing but her press
 * looks. Whom it is about is not said: nothing but the session does.
 */
export const myDataEndpoint = forCitizen
  .input(z.strictObject({ registers: z.array(id).min(1).max(50) }).optional())
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await myData(ctx, filer, input?.registers ?? null)));
