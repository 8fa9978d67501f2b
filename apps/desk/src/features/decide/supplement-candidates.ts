import type { Localized } from "@motlan/kernel";
import type { Examined } from "../../api/client.ts";
import { standingOf } from "../../words/standing.ts";

export interface Candidate {
  /** A field's path or a requirement's id. */
  readonly path: string;
  readonly title: Localized;
  /** Whose it is, where titles repeat: "The mother". */
  readonly of: Localized | null;
}

type Source = Pick<Examined, "procedure" | "dossier">;

/** What the citizen stated herself, in the order of the form. What a register vouches for is not hers to supplement. */
export const statedCandidates = ({ procedure, dossier }: Source): readonly Candidate[] =>
  procedure.pages
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap((path) => {
      const [field, sourced] = [procedure.fields[path], dossier.values[path]];
      if (!field || !sourced || standingOf(sourced) !== "typed") return [];
      const of = field.subject === undefined ? null : (procedure.subjects[field.subject]?.title ?? null);
      return [{ path, title: field.title, of }];
    });

/** The dossier's papers: those that a register made needless, or the others. */
export const paperCandidates = ({ procedure, dossier }: Source, byRegister: boolean): readonly Candidate[] =>
  procedure.requires.flatMap(({ id, title }) => {
    const met = dossier.requirements[id];
    return met && (met.way === "register") === byRegister ? [{ path: id, title, of: null }] : [];
  });
