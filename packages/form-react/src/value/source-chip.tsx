import type { Instant, Localized } from "@motlan/kernel";
import { Tag, useText } from "@motlan/ui";
import { messages } from "../messages.ts";
import { dateText } from "./date-text.ts";

interface Props {
  readonly title: Localized;
  /** Instant or date. */
  readonly asOf: Instant;
  /** Somebody has called it wrong, and it is not settled. */
  readonly disputed?: boolean | undefined;
}

/** Who vouches for a value, and as of when: "CSDL dân cư · cập nhật 21/11/2026". */
export const SourceChip = ({ title, asOf, disputed = false }: Props) => {
  const t = useText();
  return (
    <Tag tone={disputed ? "warning" : "success"} icon="shield">
      {`${t(title)} · ${t(disputed ? messages.inDispute : messages.updated, { date: dateText(asOf) })}`}
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
