import { Alert, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { messages } from "./messages.ts";

/** A paper on which the dossier rests was revoked: what that means for her, before she worries. */
export const Withdrawn = ({ dossier, procedure }: Pick<FollowedDossier, "dossier" | "procedure">) => {
  const t = useText();
  const { withdrawn, supplement, refusal, step } = dossier;
  if (withdrawn.length === 0 || refusal !== null) return null;
  return (
    <Alert tone="warning" title={t(messages.withdrawnTitle)}>
      {withdrawn.map(({ requirement, resultId, number, reason }) => (
        <div key={`${requirement} ${resultId}`}>
          <p>{t(messages.withdrawn, { number, paper: t(titleOf(requirement, procedure)) })}</p>
          <p>{t(messages.withdrawnWhy, { reason })}</p>
        </div>
      ))}
      {supplement === null && <p>{t(step === null ? messages.withdrawnClosed : messages.withdrawnNext)}</p>}
    </Alert>
  );
};

const titleOf = (id: string | null, { requires }: FollowedDossier["procedure"]) =>
  id === null ? messages.itsData : (requires.find((it) => it.id === id)?.title ?? { vi: id, en: id });
