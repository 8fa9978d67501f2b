import { MaskedNumber } from "@motlan/form-react";
import { DescriptionList, type TermRow, useText } from "@motlan/ui";
import type { HeldAnswer, HeldValue } from "../../api/types.ts";
import { Covered } from "./covered.tsx";
import { messages } from "./messages.ts";

type Related = HeldAnswer["related"][number];

/** What one answer holds: the person's own values row by row, the records that they lead to as short lines. */
export const HeldValues = ({ values, related }: Pick<HeldAnswer, "values" | "related">) => {
  const t = useText();
  const own = values.map(
    (value): TermRow => ({
      key: value.element,
      term: t(value.title),
      value: <Printed value={value} />,
      ...(value.original && { side: <Original register={t(value.original)} /> }),
    }),
  );
  const records = related.map(
    (record): TermRow => ({ key: record.ref, term: t(record.title), value: <Lines lines={linesOf(record)} /> }),
  );
  return <DescriptionList rows={[...own, ...records]} />;
};

const Printed = ({ value: { printed, masked, sensitive } }: { readonly value: HeldValue }) => {
  const t = useText();
  if (masked) return <MaskedNumber id={t(printed)} />;
  return sensitive ? <Covered>{t(printed)}</Covered> : t(printed);
};

const Original = ({ register }: { readonly register: string }) => {
  const t = useText();
  return <span className="mt-quiet">{t(messages.original, { register })}</span>;
};

interface Line {
  readonly key: string;
  /** What begins here, where the record leads on to another: one person after the other, and not all in a row. */
  readonly begins: Related["title"] | null;
  readonly value: HeldValue;
}

const linesOf = ({ ref, values, related }: Related, title: Line["begins"] = null): readonly Line[] => [
  ...values.map((value, index) => ({
    key: `${ref} ${value.element}`,
    value,
    begins: index === 0 ? title : null,
  })),
  ...related.flatMap((record) => linesOf(record, record.title)),
];

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useText();
  return (
    <ul className="mc-lines">
      {lines.map(({ key, value, begins }) => (
        <li key={key} data-begins={begins === null ? undefined : true}>
          {begins && <span className="mc-line-begins">{t(begins)}</span>}
          <span className="mt-quiet">{t(value.title)}:</span>{" "}
          <strong>
            <Printed value={value} />
          </strong>
        </li>
      ))}
    </ul>
  );
};
