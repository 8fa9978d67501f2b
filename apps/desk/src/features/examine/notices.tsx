import type { Doubt } from "@motlan/procedure";
import { Alert, type Text, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { refusalReason } from "../../words/refusal-reasons.ts";
import { LeftNotice } from "./left-notice.tsx";
import { messages } from "./messages.ts";
import { NotTakenNotice } from "./not-taken-notice.tsx";
import { PointList } from "./point-list.tsx";
import { RevokedNotice } from "./revoked-notice.tsx";
import { WithdrawnNotice } from "./withdrawn-notice.tsx";

/** Whose field it is comes first, for titles repeat. */
const doubtText = (t: Text, { subjects, fields }: Examined["procedure"], { at, message }: Doubt): string => {
  const subject = subjects[fields[at]?.subject ?? ""];
  return subject === undefined ? t(message) : `${t(subject.title)} – ${t(message)}`;
};

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
          {supplement.until !== null && <p>{t(messages.supplementUntil, { until: printInstant(supplement.until) })}</p>}
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
      {examined.doubts.length > 0 && (
        <Alert tone="warning" title={t(messages.doubts)}>
          <ul className="ds-list">
            {examined.doubts.map(({ at, message }) => (
              <li key={at}>{doubtText(t, procedure, { at, message })}</li>
            ))}
          </ul>
        </Alert>
      )}
      <LeftNotice examined={examined} />
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
