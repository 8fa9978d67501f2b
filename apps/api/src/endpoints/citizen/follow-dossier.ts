import { followDossier, unitsNamed } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { id } from "../inputs.ts";

export const followDossierEndpoint = forCitizen
  .input(z.object({ id }))
  .query(async ({ ctx: { ctx, filer }, input }) => {
    const { codeLists, units } = ctx.catalogue;
    const followed = unwrap(await followDossier(ctx, filer, input.id));
    return { ...followed, reference: { codeLists, units: unitsNamed(followed, units) } };
  });
