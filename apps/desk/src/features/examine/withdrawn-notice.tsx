import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { requirementTitle } from "./event-words.ts";
import { messages } from "./messages.ts";

/** Results on which the dossier rests and which have been revoked since. */
export const WithdrawnNotice = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { withdrawn, step } = examined.dossier;
  if (withdrawn.length === 0) return null;
  const byData = withdrawn.some(({ requirement }) => requirement === null);
  return (
    <Alert tone="danger" title={t(messages.withdrawnTitle)}>
      <ul className="desk-points">
        {withdrawn.map(({ requirement, resultId, number, reason }) => (
          <li key={`${requirement} ${resultId}`}>
            {t(messages.evidenceWithdrawn, { number, paper: requirementTitle(requirement, { t, examined }) })}.
            <span className="desk-words"> {reason}</span>
          </li>
        ))}
      </ul>
      {step !== null && <p>{t(byData ? messages.withdrawnData : messages.withdrawnNext)}</p>}
    </Alert>
  );
};
