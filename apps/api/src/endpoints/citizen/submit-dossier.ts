import { submitDossier } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { answers, id } from "../inputs.ts";

export const submitDossierEndpoint = forCitizen
  .input(z.object({ dossierId: id, key: z.uuid(), answers }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await submitDossier(ctx, filer, input)));
