import { Card, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { messages } from "./messages.ts";
import { actorText, eventText } from "./words.ts";

/** Everything that has happened, the latest first: what, who, when. */
export const Timeline = ({ followed }: { readonly followed: FollowedDossier }) => {
  const t = useText();
  return (
    <Card title={t(messages.timeline)}>
      <ol className="mc-timeline" reversed>
        {followed.events.toReversed().map((event) => (
          <li key={event.seq}>
            <p>{eventText(t, followed, event)}</p>
            <p className="mt-quiet">
              <time dateTime={event.at}>{dateTimeText(event.at)}</time> · {actorText(t, event, followed.asParty)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
};
