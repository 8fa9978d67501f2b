import type { Issue } from "@motlan/kernel";
import { Field, TextArea, useText } from "@motlan/ui";
import { issueText } from "../../words/issues.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly issue?: Issue | undefined;
  readonly required?: boolean;
  readonly rows?: number;
}

/** An official's own words. */
export const WordsField = ({ id, label, value, onChange, issue, required = true, rows = 3 }: Props) => {
  const t = useText();
  return (
    <Field id={id} label={label} required={required} error={issue && t(issueText(issue))}>
      {(control) => (
        <TextArea
          {...control}
          rows={rows}
          maxLength={2_000}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
