import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { refusalReason } from "../../words/refusal-reasons.ts";
import { messages } from "./messages.ts";
import { NotTakenNotice } from "./not-taken-notice.tsx";
import { PointList } from "./point-list.tsx";
import { RevokedNotice } from "./revoked-notice.tsx";
import { WithdrawnNotice } from "./withdrawn-notice.tsx";

/** What happened on the way that the next decision has to reckon with. */
export const Notices = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { dossier, procedure } = examined;
  const { contest, verification, supplement, refusal, result } = dossier;
  return (
    <>
      {contest !== null && (
        <Alert tone="warning" title={t(messages.contest)}>
          <blockquote className="desk-words">{contest}</blockquote>
        </Alert>
      )}
      {verification !== null && (
        <Alert tone="info" title={t(messages.verification)}>
          {verification}
        </Alert>
      )}
      {supplement !== null && (
        <Alert tone="info" title={t(messages.supplement)}>
          <p>{supplement.reason}</p>
          <PointList points={supplement.points} procedure={procedure} />
        </Alert>
      )}
      {refusal !== null && (
        <Alert tone="danger" title={t(messages.refusal)}>
          <p>
            <strong>{t(refusalReason(refusal.reasonCode))}.</strong> {refusal.reason}
          </p>
        </Alert>
      )}
      <WithdrawnNotice examined={examined} />
      {result !== null && dossier.revocation === null && (
        <Alert
          tone="success"
          title={t(messages.result, { result: t(procedure.result.title), number: result.number })}
        />
      )}
      <NotTakenNotice examined={examined} />
      <RevokedNotice examined={examined} />
    </>
  );
};
