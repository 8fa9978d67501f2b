import { type Choice, type ControlProps, Select, useText } from "@motlan/ui";
import { messages } from "../messages.ts";
import { partId } from "./field-renderer.ts";

interface Props {
  readonly part: string;
  readonly parts: readonly string[];
  readonly control: ControlProps;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly isBad: boolean;
  readonly onChoose: (value: string) => void;
}

/** One of several controls of a field: a list to choose from. */
export const PartSelect = ({ part, parts, control, label, choices, value, isBad, onChoose }: Props) => {
  const t = useText();
  const id = partId(control.id, parts, part);
  return (
    <div className="ds-field mt-part" data-part={part}>
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        empty={t(messages.choose)}
        choices={choices}
        value={value}
        aria-describedby={control["aria-describedby"]}
        aria-invalid={isBad || undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </div>
  );
};
