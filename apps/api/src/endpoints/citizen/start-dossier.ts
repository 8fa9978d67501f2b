import { startDossier } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const startDossierEndpoint = forCitizen
  .input(z.object({ procedureId: id, from: id.optional() }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await startDossier(ctx, filer, input)));
