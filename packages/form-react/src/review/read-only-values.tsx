import type { Reference } from "@motlan/fields";
import type { Instant, Json, Localized } from "@motlan/kernel";
import type { Procedure, Section } from "@motlan/procedure";
import { Card, DescriptionList, type TermRow, useText } from "@motlan/ui";
import { PrintedValue } from "../value/printed-value.tsx";
import { SourceChip, StatedChip } from "../value/source-chip.tsx";

export interface ShownValue {
  readonly value: Json;
  /** The register that vouches for it; absent where the filer's word is all there is. */
  readonly source?: { readonly title: Localized; readonly asOf: Instant };
}

interface Props {
  readonly definition: Procedure;
  readonly reference: Reference;
  readonly values: Readonly<Record<string, ShownValue>>;
}

/** A dossier's values as the desk reads them: what a register vouches for, and what was merely stated. */
export const ReadOnlyValues = (props: Props) => (
  <div className="mt-stack">
    {props.definition.pages.flatMap((page) =>
      page.sections.map((section) => (
        <SectionValues key={`${page.id}.${section.id}`} {...props} section={section} fallback={page.title} />
      )),
    )}
  </div>
);

interface SectionProps extends Props {
  readonly section: Section;
  readonly fallback: Localized;
}

const SectionValues = ({ definition, reference, values, section, fallback }: SectionProps) => {
  const t = useText();
  const rows = section.fields.flatMap((path): TermRow[] => {
    const [field, shown] = [definition.fields[path], values[path]];
    if (field === undefined || shown === undefined || shown.value === null) return [];
    const { value, source } = shown;
    const side = source === undefined ? <StatedChip /> : <SourceChip {...source} />;
    return [{ key: path, term: t(field.title), value: <PrintedValue {...{ field, reference, value }} />, side }];
  });
  if (rows.length === 0) return null;
  const subject = section.subject === undefined ? undefined : definition.subjects[section.subject];
  return (
    <Card title={t(section.title ?? subject?.title ?? fallback)}>
      <DescriptionList rows={rows} />
    </Card>
  );
};
