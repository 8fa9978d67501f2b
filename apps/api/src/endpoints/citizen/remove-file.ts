import { removeFile } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const removeFileEndpoint = forCitizen
  .input(z.object({ id }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await removeFile(ctx, filer, input.id)));
