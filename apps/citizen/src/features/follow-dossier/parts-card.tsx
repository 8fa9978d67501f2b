import { Card, Link, LinkButton, Tag, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { stateWords } from "../../messages/states.ts";
import { messages } from "./messages.ts";

type Part = NonNullable<FollowedDossier["parts"]>[number];

/** The parts of a bundle in order: with whom each is, how it stands, by when, and what has come of it. */
export const PartsCard = ({ parts }: { readonly parts: readonly Part[] }) => {
  const t = useText();
  return (
    <Card title={t(messages.parts)}>
      <p>{t(messages.partsLead)}</p>
      <ol className="mc-parts">
        {parts.map((part) => (
          <li key={part.id}>{part.begun ? <Begun {...part} begun={part.begun} /> : <Waiting {...part} />}</li>
        ))}
      </ol>
    </Card>
  );
};

const Begun = ({ title, begun }: Part & { readonly begun: NonNullable<Part["begun"]> }) => {
  const t = useText();
  const { dossierId, authority, code, due, result, awaitsMe } = begun;
  const state = stateWords(begun.state);
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        <Link to={`/dossiers/${dossierId}`}>{t(title)}</Link>
      </h3>
      <p className="mt-row">
        <Tag tone={state.tone}>{t(state.title)}</Tag>
        {awaitsMe && (
          <Tag tone="warning" icon="pen">
            {t(messages.awaits)}
          </Tag>
        )}
      </p>
      <p className="mt-quiet">
        {t(authority)}
        <br />
        {t(messages.partCode, { code })}
        {due !== null && (
          <>
            <br />
            {t(messages.partDue, { due: dateTimeText(due) })}
          </>
        )}
      </p>
      {awaitsMe && <LinkButton to={`/dossiers/${dossierId}`}>{t(messages.partOpen)}</LinkButton>}
      {result && (
        <p>
          <Link to={`/papers/${result.id}`}>{t(messages.partResult, { title: t(result.title) })}</Link>
        </p>
      )}
    </>
  );
};

const Waiting = ({ title, waitsFor }: Part) => {
  const t = useText();
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        {t(title)}
      </h3>
      <p className="mt-row">
        <Tag>{t(waitsFor === null ? messages.partLost : messages.partWaits)}</Tag>
      </p>
      <p className="mt-quiet">{waitsFor === null ? t(messages.partLostWhy) : why(t, waitsFor)}</p>
    </>
  );
};

const why = (t: ReturnType<typeof useText>, waitsFor: NonNullable<Part["waitsFor"]>): string =>
  waitsFor.length === 0
    ? t(messages.partBegins)
    : t(messages.partWaitsFor, { names: waitsFor.map((it) => t(it)).join(", ") });
