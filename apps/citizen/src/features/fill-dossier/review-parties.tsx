import type { FormState } from "@motlan/procedure";
import { Card, Icon, useText } from "@motlan/ui";
import { dateTimeText } from "../../messages/format.ts";
import { messages } from "./party-messages.ts";

/** Who has confirmed, in a line each; what keeps others from it stands above. */
export const ReviewParties = ({ parties }: Required<Pick<FormState, "parties">>) => {
  const t = useText();
  const confirmed = Object.entries(parties).filter(([, { state }]) => state === "confirmed");
  if (confirmed.length === 0) return null;
  return (
    <Card title={t(messages.parties)}>
      <ul className="mc-plain-list">
        {confirmed.map(([id, { name, answeredAt: at = "" }]) => (
          <li key={id}>
            <Icon name="check" />
            <span>{t(messages.confirmed, { name, at: dateTimeText(at) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
