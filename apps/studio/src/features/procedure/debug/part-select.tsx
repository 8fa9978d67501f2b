import { type ControlProps, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import type { Part, PartGroup } from "./parts.ts";
import { splitPart } from "./traced.ts";

interface Props {
  readonly control: ControlProps;
  readonly groups: readonly PartGroup[];
  readonly value: string;
  readonly onChange: (part: string) => void;
}

/** Everything that can be asked about, page by page. */
export const PartSelect = ({ control, groups, value, onChange }: Props) => {
  const t = useText();
  return (
    <select {...control} className="ds-input" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t(messages.choose)}</option>
      {groups.map(({ id, title, parts }) => (
        <optgroup key={id} label={t(title)}>
          {parts.map((part) => (
            <PartOption key={part.key} part={part} />
          ))}
        </optgroup>
      ))}
    </select>
  );
};

const PartOption = ({ part: { key, titles, isHidden } }: { readonly part: Part }) => {
  const t = useText();
  const [, name] = splitPart(key);
  const title = titles.length === 0 ? name : titles.map((it) => t(it)).join(" – ");
  return <option value={key}>{isHidden ? `${title} (${t(messages.hidden)})` : title}</option>;
};
