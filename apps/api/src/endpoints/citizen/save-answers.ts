import { saveAnswers } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { answers, id } from "../inputs.ts";

export const saveAnswersEndpoint = forCitizen
  .input(z.object({ dossierId: id, answers, version: id.optional() }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => {
    const { state, more, version } = unwrap(await saveAnswers(ctx, filer, input));
    return { state, more, version };
  });
