import { Card, Icon, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { messages } from "./messages.ts";

/** Who confirmed beside the filer, and when. */
export const Parties = ({ dossier }: Pick<FollowedDossier, "dossier">) => {
  const t = useText();
  const parties = Object.entries(dossier.parties ?? {});
  if (parties.length === 0) return null;
  return (
    <Card title={t(messages.parties)}>
      <ul className="mc-plain-list">
        {parties.map(([id, { name, at }]) => (
          <li key={id}>
            <Icon name="check" />
            <span>{t(messages.partyConfirmed, { name, at: dateTimeText(at) })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
