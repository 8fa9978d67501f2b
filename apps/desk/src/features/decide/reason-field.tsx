import type { Issue, Localized } from "@motlan/kernel";
import { Field, Select, useText } from "@motlan/ui";
import { issueText } from "../../words/issues.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  /** The reasons that the law knows, by code. */
  readonly reasons: Readonly<Record<string, Localized>>;
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly issue: Issue | undefined;
}

/** One of the reasons that there are. */
export const ReasonField = ({ id, label, reasons, code, onChange, issue }: Props) => {
  const t = useText();
  const choices = Object.entries(reasons).map(([value, title]) => ({ value, label: t(title) }));
  return (
    <Field id={id} label={label} required error={issue && t(issueText(issue))}>
      {(control) => (
        <Select
          {...control}
          empty={t(messages.choose)}
          choices={choices}
          value={code}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
