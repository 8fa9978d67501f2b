import type { Localized } from "@motlan/kernel";
import { graphOf, type Ref } from "@motlan/prefill";
import type { Catalogue, SubjectOption, SubjectView } from "@motlan/procedure";
import type { Form } from "./draft.ts";
import { labelOf } from "./label-of.ts";

/** What became of each subject, with labels for what the filer may choose between. */
export const subjectViews = (draft: Form, catalogue: Catalogue): Record<string, SubjectView> =>
  Object.fromEntries(
    Object.entries(draft.procedure.subjects).map(([name, { entity }]) => {
      const { status, ref, options, chosen, picked } = draft.resolution.subject(name);
      const labelled = options.map(
        ({ value, label }): SubjectOption => ({
          value,
          label: typeof label === "string" ? describe(label, entity, { draft, catalogue }) : label,
        }),
      );
      return [name, { status, ref, options: labelled, chosen, ...(picked ? { picked } : {}) }];
    }),
  );

/** A record in a few words. */
const describe = (ref: Ref, entity: string, { draft, catalogue }: { draft: Form; catalogue: Catalogue }): Localized => {
  const words = labelOf(ref, entity, { graph: graphOf(draft.situation.knowledge), catalogue });
  return { vi: words.map(({ vi }) => vi).join(" · "), en: words.map(({ en }) => en).join(" · ") };
};
