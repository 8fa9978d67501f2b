import type { FormState, Party } from "@motlan/procedure";
import type { Form } from "./form.ts";

/** The party that a record is, where it is another than whose session this is. */
export const partyOf = ({ published }: Pick<Form, "published">, ref: string): Party | undefined =>
  published.subjects[ref]?.from === "session" ? undefined : published.parties?.find(({ id }) => id === ref);

/** The party whose a subject is. */
export const partyBehind = (form: Pick<Form, "published" | "resolution">, subject: string): Party | undefined => {
  const { ref } = form.resolution.subject(subject);
  return ref === null ? undefined : partyOf(form, ref);
};

/** The fields that others are asked: all that stands in the sections that speak of them. */
export const askedElsewhere = (form: Form): ReadonlySet<string> =>
  new Set(
    (form.published.parties ?? []).length === 0
      ? []
      : form.procedure.pages.flatMap(({ sections }) =>
          sections.flatMap(({ subject, fields }) => (subject && partyBehind(form, subject) ? fields : [])),
        ),
  );

/** How it stands with the parties, as the filer may know it; a party is told of no other. */
export const partyViews = ({ published, parties, part }: Form): Pick<FormState, "parties"> => {
  if (published.parties === undefined || part) return {};
  return {
    parties: Object.fromEntries(
      published.parties.map(({ id }) => [
        id,
        parties?.find(({ party }) => party.id === id)?.view ?? { state: "unasked", name: "" },
      ]),
    ),
  };
};
