import { tellDossierPlan } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

/** Which registers are asked for her form, for what and by which law, and what none is asked for. */
export const explainPlanEndpoint = forCitizen
  .input(z.object({ dossierId: id }))
  .query(async ({ ctx: { ctx, filer }, input }) => unwrap(await tellDossierPlan(ctx, filer, input.dossierId)));
