import { checkDossier } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const checkDossierEndpoint = forCitizen
  .input(z.object({ dossierId: id }))
  .query(async ({ ctx: { ctx, filer }, input }) => unwrap(await checkDossier(ctx, filer, input.dossierId)));
