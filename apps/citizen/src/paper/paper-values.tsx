import { fieldType, type Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { DescriptionList, useLanguage, useText } from "@motlan/ui";

interface Props {
  readonly procedure: Procedure;
  readonly reference: Reference;
  readonly values: Readonly<Record<string, { readonly value: Json }>>;
  /** What stands in place of a value that is not there yet. */
  readonly missing?: (path: string) => string | null;
}

/** The values that a result prints, in the order of the paper; names in capitals, as papers have them. */
export const PaperValues = ({ procedure, reference, values, missing }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const rows = procedure.result.fields.flatMap((path) => {
    const field = procedure.fields[path];
    if (field === undefined) return [];
    const value = values[path]?.value ?? null;
    const printed =
      value === null
        ? (missing?.(path) ?? "")
        : fieldType(field.type).print(value, { language, params: field.params, reference });
    if (printed === "") return [];
    const subject = field.subject === undefined ? undefined : procedure.subjects[field.subject];
    return [
      {
        key: path,
        term: (
          <>
            {t(field.title)}
            {subject && <span className="mc-whose"> · {t(subject.title)}</span>}
          </>
        ),
        value: field.element === "fullName" ? <span className="mc-capitals">{printed}</span> : printed,
      },
    ];
  });
  return <DescriptionList rows={rows} />;
};
