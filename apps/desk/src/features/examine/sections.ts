import type { Localized } from "@motlan/kernel";
import { askedFields, type Procedure, type Section } from "@motlan/procedure";
import type { Examined, Sourced } from "../../api/client.ts";

export interface ValueRow {
  readonly path: string;
  readonly title: Localized;
  readonly sourced: Sourced;
}

export interface ValueSection {
  readonly id: string;
  readonly title: Localized | null;
  /** How the filer went on where no record was to be had: "the father is not determined". */
  readonly choice: Localized | null;
  readonly rows: readonly ValueRow[];
}

export interface ValuePage {
  readonly id: string;
  readonly title: Localized;
  readonly sections: readonly ValueSection[];
}

type Source = Pick<Examined, "procedure" | "dossier">;

/** What a step of the system obtained about the section's subject: asked on no page, it stands with the rest. */
const obtained = ({ subject }: Section, { procedure, dossier }: Source): readonly string[] =>
  Object.keys(dossier.values).filter(
    (path) => path.split(".")[0] === subject && !askedFields(procedure).includes(path),
  );

const rowsOf = (section: Section, { procedure, dossier }: Source): readonly ValueRow[] =>
  [...section.fields, ...obtained(section, { procedure, dossier })].flatMap((path) => {
    const [field, sourced] = [procedure.fields[path], dossier.values[path]];
    return field && sourced ? [{ path, title: field.title, sourced }] : [];
  });

const choiceOf = ({ subject }: Section, { procedure, dossier }: Source): Localized | null => {
  const status = subject === undefined ? undefined : dossier.subjects[subject];
  if (subject === undefined || (status !== "undetermined" && status !== "absent")) return null;
  return procedure.subjects[subject]?.else.find((it) => it.status === status)?.title ?? null;
};

const titleOf = ({ title, subject }: Section, procedure: Procedure): Localized | null =>
  title ?? (subject === undefined ? null : (procedure.subjects[subject]?.title ?? null));

/** The values of a dossier by page and section of its procedure; sections that have nothing to say are left out. */
export const valuePages = (source: Source, wanted: (row: ValueRow) => boolean): readonly ValuePage[] =>
  source.procedure.pages
    .map(({ id, title, sections }) => {
      const told = sections.map((section) => valueSection(section, source, wanted));
      return { id, title, sections: told.filter(({ rows, choice }) => rows.length > 0 || choice !== null) };
    })
    .filter(({ sections }) => sections.length > 0);

const valueSection = (section: Section, source: Source, wanted: (row: ValueRow) => boolean): ValueSection => ({
  id: section.id,
  title: titleOf(section, source.procedure),
  choice: choiceOf(section, source),
  rows: rowsOf(section, source).filter(wanted),
});
