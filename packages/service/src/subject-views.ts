import { fieldType } from "@motlan/fields";
import { type Localized, languages } from "@motlan/kernel";
import { graphOf, type Ref } from "@motlan/prefill";
import type { Catalogue, SubjectOption, SubjectView } from "@motlan/procedure";
import type { Form } from "./draft.ts";

/** What became of each subject, with labels for what the filer may choose between. */
export const subjectViews = (draft: Form, catalogue: Catalogue): Record<string, SubjectView> =>
  Object.fromEntries(
    Object.entries(draft.procedure.subjects).map(([name, { entity }]) => {
      const { status, ref, options, chosen } = draft.resolution.subject(name);
      const labelled = options.map(
        ({ value, label }): SubjectOption => ({
          value,
          label: typeof label === "string" ? describe(label, entity, { draft, catalogue }) : label,
        }),
      );
      return [name, { status, ref, options: labelled, chosen }];
    }),
  );

/** A record in a few words: its first two values that a register gave. */
const describe = (ref: Ref, entity: string, { draft, catalogue }: { draft: Form; catalogue: Catalogue }): Localized => {
  const graph = graphOf(draft.situation.knowledge);
  const elements = Object.values(catalogue.entities[entity]?.elements ?? {});
  const known = elements.flatMap((element) => {
    const seal = graph.seal(ref, element.id);
    return seal ? [{ element, value: seal.value }] : [];
  });
  const [vi = "", en = ""] = languages.map((language) =>
    known
      .slice(0, 2)
      .map(({ element, value }) =>
        fieldType(element.type).print(value, { language, params: element.params, reference: catalogue }),
      )
      .join(" · "),
  );
  return { vi, en };
};
