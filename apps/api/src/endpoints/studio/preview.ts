import { previewText } from "@motlan/service";
import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { definitionIn, trialAs } from "../../studio.ts";
import { forDesigner } from "../../trpc.ts";
import { answers, definitionText, id } from "../inputs.ts";

/** The form of a text, or of the file itself, as a persona would have it. Every answer is a stand-in's. */
export const previewEndpoint = forDesigner
  .input(z.object({ id, text: definitionText.nullable(), persona: id, answers }))
  .query(async ({ ctx: { studio }, input }) => {
    const definition = unwrap(definitionIn(studio, input.id));
    const { ctx, persona } = unwrap(trialAs(studio, input.persona));
    const source = { file: definition.file, text: input.text ?? definition.text };
    return unwrap(await previewText(ctx, { source, others: studio.definitions }, { persona, answers: input.answers }));
  });
