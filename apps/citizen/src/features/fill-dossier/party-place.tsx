import { controlIdOf } from "@motlan/form-react";
import type { PartyView } from "@motlan/procedure";
import { Alert, Button, Details, useText } from "@motlan/ui";
import { useEffect, useSyncExternalStore } from "react";
import type { DraftForm } from "../../api/types.ts";
import type { FormSession } from "../../dossier-form/form-session.ts";
import { dateTimeText } from "../../messages/format.ts";
import { AskForm } from "./ask-form.tsx";
import { messages } from "./party-messages.ts";

interface Props {
  readonly id: string;
  readonly party: string;
  readonly session: FormSession;
}

/** Where somebody else is asked: how it stands with her confirmation, and what to do about it. */
export const PartyPlace = ({ id, party, session }: Props) => {
  const t = useText();
  const { form } = useSyncExternalStore(session.subscribe, session.snapshot);
  // A link from the summary of what is missing led here before this was fetched.
  useEffect(() => {
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.focus();
  }, []);
  const view = form?.state.parties?.[party];
  if (form === null || view === undefined) return null;
  const place = placeOf(form, party);
  const ask = <AskForm {...{ id, party, form }} onAsked={session.load} />;
  const titles = (view.changed ?? []).map((path) => t(form.procedure.fields[path]?.title ?? { vi: path, en: path }));
  return (
    <div className="mt-stack" id={place} tabIndex={-1}>
      <Standing view={view} changed={titles} />
      {view.state === "asked" && (
        <div className="mt-row">
          <Button variant="secondary" size="sm" onClick={() => void session.load()}>
            {t(messages.lookAgain)}
          </Button>
        </div>
      )}
      {view.state === "unasked" || view.state === "ended" ? (
        ask
      ) : (
        <Details summary={t(messages.askAgain)}>{ask}</Details>
      )}
    </div>
  );
};

/** Where the summary of what is missing leads: the subject that she is, where it stands in the form. */
const placeOf = ({ procedure, state }: DraftForm, party: string): string => {
  const subjects = procedure.pages.flatMap(({ sections }) => sections.flatMap(({ subject }) => subject ?? []));
  return controlIdOf(subjects.find((name) => state.subjects[name]?.party === party) ?? party);
};

/** In words that say what comes next. */
const Standing = ({ view, changed }: { readonly view: PartyView; readonly changed: readonly string[] }) => {
  const t = useText();
  const { name, until = "", answeredAt = "", reason = "" } = view;
  switch (view.state) {
    case "unasked":
      return (
        <>
          <p>{t(messages.lead)}</p>
          <p className="mt-quiet">{t(messages.shows)}</p>
        </>
      );
    case "asked":
      return (
        <Alert tone="info" role="status" title={t(messages.asked, { name })}>
          <p>{t(messages.askedHow, { until: dateTimeText(until) })}</p>
        </Alert>
      );
    case "confirmed":
      return (
        <Alert tone="success" role="status" title={t(messages.confirmed, { name, at: dateTimeText(answeredAt) })}>
          <p>{t(messages.confirmedHow)}</p>
        </Alert>
      );
    case "lapsed":
      return (
        <Alert tone="warning" role="status" title={t(messages.lapsed, { name })}>
          <p>{t(messages.lapsedHow, { fields: [...new Set(changed)].join(", ") })}</p>
        </Alert>
      );
    case "refused":
      return (
        <Alert tone="danger" role="status" title={t(messages.refused, { name })}>
          <p>{t(messages.reason, { reason })}</p>
        </Alert>
      );
    case "ended":
      return <Alert tone="warning" role="status" title={t(messages.ended, { name })} />;
  }
};
