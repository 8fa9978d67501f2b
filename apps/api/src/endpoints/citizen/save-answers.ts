import { saveAnswers } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { answers, id } from "../inputs.ts";

export const saveAnswersEndpoint = forCitizen
  .input(z.object({ dossierId: id, answers }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => {
    const { state, more } = unwrap(await saveAnswers(ctx, filer, input));
    return { state, more };
  });
