import { refusePart } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id, words } from "../inputs.ts";

export const refusePartEndpoint = forCitizen
  .input(z.object({ partId: id, reason: words }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await refusePart(ctx, filer, input)));
