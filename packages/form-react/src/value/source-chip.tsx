import { type Instant, type Localized, localDate, printDate } from "@motlan/kernel";
import { Tag, useText } from "@motlan/ui";
import { messages } from "../messages.ts";

interface Props {
  readonly title: Localized;
  /** Instant or date. */
  readonly asOf: Instant;
}

const dateOf = (asOf: Instant): string => printDate(asOf.length === 10 ? asOf : localDate(asOf));

/** Who vouches for a value, and as of when: "CSDL dân cư · cập nhật 21/11/2026". */
export const SourceChip = ({ title, asOf }: Props) => {
  const t = useText();
  return (
    <Tag tone="success" icon="shield">
      {`${t(title)} · ${t(messages.updated, { date: dateOf(asOf) })}`}
    </Tag>
  );
};

export const StatedChip = () => {
  const t = useText();
  return <Tag icon="pen">{t(messages.selfDeclared)}</Tag>;
};

export const ComputedChip = () => {
  const t = useText();
  return <Tag icon="check">{t(messages.computed)}</Tag>;
};
