import { completeStep } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forOfficial } from "../../trpc.ts";
import { answers, seen, words } from "../inputs.ts";

export const completeStepEndpoint = forOfficial
  .input(z.object({ ...seen, note: words.nullable(), stated: answers.optional() }))
  .mutation(async ({ ctx: { ctx, official }, input }) => {
    const { seq } = unwrap(await completeStep(ctx, official, { ...input, stated: input.stated ?? {} }));
    return { seq };
  });
