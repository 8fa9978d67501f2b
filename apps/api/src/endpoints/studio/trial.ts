import { z } from "zod";
import { unwrap } from "../../issues-error.ts";
import { definitionIn, type Studio, trialAs } from "../../studio.ts";
import { answers, definitionText, id } from "../inputs.ts";

/** A text, or null for the file itself, and as whom it is tried. */
export const trial = z.object({ id, text: definitionText.nullable(), persona: id, answers });

/** What the use cases of a preview are called with. */
export const triedIn = (
  studio: Studio,
  { id: procedure, text, persona: key, answers: given }: z.infer<typeof trial>,
) => {
  const definition = unwrap(definitionIn(studio, procedure));
  const { ctx, persona } = unwrap(trialAs(studio, key));
  const source = { file: definition.file, text: text ?? definition.text };
  return [ctx, { source, others: studio.definitions }, { persona, answers: given }] as const;
};
