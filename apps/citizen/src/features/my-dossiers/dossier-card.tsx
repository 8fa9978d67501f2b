import { Card, Link, Tag, useText } from "@motlan/ui";
import type { MyDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { stateWords } from "../../messages/states.ts";
import { messages } from "./messages.ts";

const partTone = {
  unasked: "neutral",
  asked: "info",
  confirmed: "success",
  refused: "neutral",
  lapsed: "warning",
  ended: "neutral",
} as const;

/** One dossier in a list: what it is, how it stands, and whether it waits for her. */
export const DossierCard = ({ id, title, listing, startedAt, awaitsMe, heldBack, part }: MyDossier) => {
  const t = useText();
  const isDraft = listing.status === "draft";
  const state = stateWords(isDraft ? null : listing.state);
  const name = listing.about === "" ? t(title) : `${t(title)}: ${listing.about}`;
  return (
    <Card>
      <div className="mt-stack" data-gap="small">
        <h2 className="ds-heading" data-size="xs">
          <Link to={isDraft ? `/dossiers/${id}/fill` : `/dossiers/${id}`}>{name}</Link>
        </h2>
        <p className="mt-row">
          {part && isDraft ? (
            <Tag tone={partTone[part.state]}>{t(messages[part.state])}</Tag>
          ) : (
            <Tag tone={state.tone}>{t(state.title)}</Tag>
          )}
          {awaitsMe && (
            <Tag tone="warning" icon="pen">
              {t(messages.awaits)}
            </Tag>
          )}
        </p>
        {heldBack && <p>{t(messages[heldBack.state], { register: t(heldBack.register) })}</p>}
        <p className="mt-quiet">
          {part && (
            <>
              {t(messages.askedBy, { name: part.askedBy, at: dateTimeText(startedAt) })}
              <br />
            </>
          )}
          {part && listing.code === null
            ? null
            : listing.code === null
              ? t(messages.started, { at: dateTimeText(startedAt) })
              : t(messages.code, { code: listing.code })}
          {listing.due !== null && listing.status === "open" && (
            <>
              <br />
              {t(messages.due, { due: dateTimeText(listing.due) })}
            </>
          )}
        </p>
      </div>
    </Card>
  );
};
