import { confirmDraft } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { forCitizen } from "../../trpc.ts";
import { seen, words } from "../inputs.ts";

export const confirmDraftEndpoint = forCitizen
  .input(z.object({ ...seen, objection: words.nullable() }))
  .mutation(async ({ ctx: { ctx, filer }, input }) => {
    const { seq } = unwrap(await confirmDraft(ctx, filer, input));
    return { seq };
  });
