import type { Localized } from "@motlan/kernel";
import { graphOf, type Ref } from "@motlan/prefill";
import type { Catalogue, SubjectOption, SubjectView } from "@motlan/procedure";
import { type Form } from "./form.ts";
import { labelOf } from "./label-of.ts";
import { partyOf } from "./party-views.ts";

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
      const party = partyAt(draft, ref);
      return [name, { status, ref, options: labelled, chosen, ...(picked ? { picked } : {}), ...party }];
    }),
  );

const partyAt = (draft: Form, ref: Ref | null): Pick<SubjectView, "party"> => {
  const party = ref === null ? undefined : partyOf(draft, ref);
  return party === undefined ? {} : { party: party.id };
};

/** A record in a few words; where no register has said any, by the name that it has in the procedure. */
const describe = (ref: Ref, entity: string, { draft, catalogue }: { draft: Form; catalogue: Catalogue }): Localized => {
  const words = labelOf(ref, entity, { graph: graphOf(draft.situation.knowledge), catalogue });
  if (words.length === 0) return titleOf(ref, entity, { draft, catalogue });
  return { vi: words.map(({ vi }) => vi).join(" · "), en: words.map(({ en }) => en).join(" · ") };
};

const titleOf = (ref: Ref, entity: string, { draft, catalogue }: { draft: Form; catalogue: Catalogue }): Localized =>
  draft.procedure.subjects[ref]?.title ?? catalogue.entities[entity]?.title ?? { vi: ref, en: ref };
