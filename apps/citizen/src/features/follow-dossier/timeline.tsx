import type { Procedure } from "@motlan/procedure";
import { Card, useText } from "@motlan/ui";
import { dateTimeText } from "../../messages/format.ts";
import { messages } from "./messages.ts";
import { actorText, type DossierEvent, eventText } from "./words.ts";

interface Props {
  readonly procedure: Procedure;
  readonly events: readonly DossierEvent[];
}

/** Everything that has happened, the latest first: what, who, when. */
export const Timeline = ({ procedure, events }: Props) => {
  const t = useText();
  return (
    <Card title={t(messages.timeline)}>
      <ol className="mc-timeline" reversed>
        {events.toReversed().map((event) => (
          <li key={event.seq}>
            <p>{eventText(t, procedure, event)}</p>
            <p className="mt-quiet">
              <time dateTime={event.at}>{dateTimeText(event.at)}</time> · {actorText(t, event)}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
};
