import { Card, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { actorText, eventNote, eventText } from "./event-words.ts";
import { messages } from "./messages.ts";
import { PointList } from "./point-list.tsx";

/** Everything that happened to the dossier, the latest first. */
export const History = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  return (
    <Card title={t(messages.history)}>
      <ol className="desk-history" reversed>
        {examined.events.toReversed().map((event) => (
          <li key={event.seq}>
            <span className="mt-quiet">
              <time dateTime={event.at}>{printInstant(event.at)}</time> · {actorText(event.by, t)}
            </span>
            <strong>{eventText(event, { t, examined })}</strong>
            <Note text={eventNote(event)} />
            {event.kind === "supplement-requested" && (
              <PointList points={event.points} procedure={examined.procedure} />
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Note = ({ text }: { readonly text: string | null }) =>
  text === null ? null : <span className="desk-words">{text}</span>;
