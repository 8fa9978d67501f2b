import { whoLooked } from "@motlan/service";
import { z } from "zod";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** The looks at the person's own data: from the newest, or from before one of them; of all registers, or of one. */
export const whoLookedEndpoint = forCitizen
  .input(z.strictObject({ before: id.optional(), register: id.optional() }).optional())
  .query(({ ctx: { ctx, filer }, input }) => whoLooked(ctx, filer, input ?? {}));
