import { prefillDossier } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** Asks the registers and streams what changes in the form with every answer. */
export const prefillEndpoint = forCitizen
  .input(z.object({ dossierId: id }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => unwrap(await prefillDossier(ctx, filer, input.dossierId)));
