import { Alert, LinkButton, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { ConfirmDraft } from "./confirm-draft.tsx";
import { messages } from "./messages.ts";
import { Withdrawn } from "./withdrawn.tsx";
import { reasonName } from "./words.ts";

/** What she has to do now, or what has come of it. */
export const WhatNow = ({ followed }: { readonly followed: FollowedDossier }) => {
  const t = useText();
  const { id, procedure, dossier, acts } = followed;
  return (
    <>
      {dossier.result && dossier.revocation && (
        <Alert tone="danger" title={t(messages.revokedTitle)}>
          <p>{dossier.revocation.reason}</p>
          <p>{t(messages.revokedNext)}</p>
          <LinkButton variant="secondary" to={`/papers/${dossier.result.id}`}>
            {t(messages.seeResult)}
          </LinkButton>
        </Alert>
      )}
      <Withdrawn dossier={dossier} procedure={procedure} />
      {dossier.result && !dossier.revocation && (
        <Alert tone="success" title={t(messages.resultTitle)}>
          <LinkButton to={`/papers/${dossier.result.id}`}>{t(messages.seeResult)}</LinkButton>
        </Alert>
      )}
      {dossier.supplement && acts.includes("supplement") && (
        <Alert tone="warning" title={t(messages.supplementTitle)}>
          <p>{dossier.supplement.reason}</p>
          {dossier.supplement.until !== null && (
            <p>{t(messages.supplementUntil, { until: dateTimeText(dossier.supplement.until) })}</p>
          )}
          <LinkButton to={`/dossiers/${id}/supplement`}>{t(messages.supplement)}</LinkButton>
        </Alert>
      )}
      {dossier.refusal && (
        <Alert tone="danger" title={t(dossier.refusal.reason === "" ? messages.endedTitle : messages.refusalTitle)}>
          <p>
            <strong>{reasonName(t, dossier.refusal.reasonCode)}.</strong> {dossier.refusal.reason}
          </p>
          <p>{t(messages.refusalNext)}</p>
          <LinkButton variant="secondary" to={`/procedures/${procedure.id}`}>
            {t(messages.fileAnew)}
          </LinkButton>
        </Alert>
      )}
      {acts.includes("confirm") && <ConfirmDraft followed={followed} />}
    </>
  );
};
