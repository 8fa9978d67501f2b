import { answerSupplement } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { answers, seen } from "../inputs.ts";

export const answerSupplementEndpoint = forCitizen
  .input(z.object({ ...seen, answers }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => {
    const { seq } = unwrap(await answerSupplement(ctx, filer, input));
    return { seq };
  });
