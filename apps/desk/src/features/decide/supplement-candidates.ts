import type { Localized } from "@motlan/kernel";
import type { Examined } from "../../api/client.ts";
import { isOfParty, standingOf } from "../../words/standing.ts";

export interface Candidate {
  /** A field's path or a requirement's id. */
  readonly path: string;
  readonly title: Localized;
  /** Whose it is, where titles repeat: "The mother". */
  readonly of: Localized | null;
}

type Source = Pick<Examined, "procedure" | "dossier">;

/**
 * What the filer stated herself, in the order of the form. What a register vouches for is not hers to supplement, nor
 * what a party confirmed; what another part of a bundle owns, that part asks for.
 */
export const statedCandidates = ({ procedure, dossier }: Source): readonly Candidate[] =>
  procedure.pages
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
    .flatMap((path) => {
      const [field, sourced] = [procedure.fields[path], dossier.values[path]];
      if (!field || !sourced || standingOf(sourced) !== "typed") return [];
      if (isOfParty(sourced) || procedure.seen?.includes(path)) return [];
      const of = field.subject === undefined ? null : (procedure.subjects[field.subject]?.title ?? null);
      return [{ path, title: field.title, of }];
    });

/** The dossier's papers: those that data made needless, or the others. What was withdrawn is in neither. */
export const paperCandidates = ({ procedure, dossier }: Source, byData: boolean): readonly Candidate[] =>
  procedure.requires.flatMap(({ id, title }) => {
    const met = dossier.requirements[id];
    const isByData = met?.way === "register" || met?.way === "result";
    return met && isByData === byData && !isWithdrawn(dossier, id) ? [{ path: id, title, of: null }] : [];
  });

/** Papers that rest on a result which was revoked: they may be asked for whatever was asked before. */
export const withdrawnCandidates = ({ procedure, dossier }: Source): readonly Candidate[] =>
  procedure.requires.flatMap(({ id, title }) => (isWithdrawn(dossier, id) ? [{ path: id, title, of: null }] : []));

const isWithdrawn = ({ withdrawn }: Source["dossier"], id: string): boolean =>
  withdrawn.some(({ requirement }) => requirement === id);

/** Whether the rules leave nothing else to be asked for here. */
export const onlyWithdrawn = ({ procedure, dossier }: Source): boolean => {
  const step = procedure.steps[dossier.step ?? -1];
  return (
    dossier.withdrawn.some(({ requirement }) => requirement !== null) &&
    (dossier.supplementsAsked > 0 || !step?.may.includes("supplement"))
  );
};
