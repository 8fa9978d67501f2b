import { fieldType, type Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { DescriptionList, NoteMark, type NumberedNotes, type TermRow, useLanguage, useText } from "@motlan/ui";
import { noteWords } from "./note-words.ts";
import { type PaperGroup, paperGroups } from "./paper-groups.ts";

interface Props {
  readonly procedure: Procedure;
  readonly reference: Reference;
  readonly values: Readonly<Record<string, { readonly value: Json }>>;
  /** Of its headings: one below what stands above it. */
  readonly level: 2 | 3;
  /** What stands in place of a value that is not there yet. */
  readonly missing?: (path: string) => string | null;
  /** What is noted below of each line. */
  readonly notes?: NumberedNotes;
}

/** The values that a result prints, in the order of the paper; names in capitals, as papers have them. */
export const PaperValues = (props: Props) =>
  paperGroups(props.procedure).map((group) => <Group key={group.paths.join()} group={group} {...props} />);

const Group = ({ group, ...props }: Props & { readonly group: PaperGroup }) => {
  const t = useText();
  const rows = useRows(group.paths, props);
  const Heading = props.level === 2 ? "h2" : "h3";
  const subject = group.subject === undefined ? undefined : props.procedure.subjects[group.subject];
  if (rows.length === 0) return null;
  return (
    <section className="mc-paper-group">
      {subject && (
        <Heading className="ds-heading" data-size="2xs">
          {t(subject.title)}
        </Heading>
      )}
      <DescriptionList rows={rows} />
    </section>
  );
};

const useRows = (
  paths: readonly string[],
  { procedure, reference, values, missing, notes }: Props,
): readonly TermRow[] => {
  const t = useText();
  const { language } = useLanguage();
  return paths.flatMap((path) => {
    const field = procedure.fields[path];
    if (field === undefined) return [];
    const value = values[path]?.value ?? null;
    const printed =
      value === null
        ? (missing?.(path) ?? "")
        : fieldType(field.type).print(value, { language, params: field.params, reference });
    if (printed === "") return [];
    const shown = field.element === "fullName" ? <span className="mc-capitals">{printed}</span> : printed;
    const mark = <NoteMark number={notes?.numberOf(path)} word={t(noteWords.mark)} />;
    return [
      {
        key: path,
        term: t(field.title),
        value: (
          <>
            {shown}
            {mark}
          </>
        ),
      },
    ];
  });
};
