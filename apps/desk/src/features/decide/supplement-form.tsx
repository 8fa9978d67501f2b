import { Alert, useText } from "@motlan/ui";
import { client, type Examined } from "../../api/client.ts";
import { ActForm, type ActFormProps } from "./act-form.tsx";
import type { Drafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { paperCandidates, statedCandidates } from "./supplement-candidates.ts";
import { pointsId, reasonId, supplementIssues } from "./supplement-issues.ts";
import { SupplementPoints } from "./supplement-points.tsx";
import { useAct } from "./use-act.ts";
import { useAttempts } from "./use-attempts.ts";
import { WordsField } from "./words-field.tsx";

interface Props extends ActFormProps {
  readonly examined: Examined;
  readonly draft: Drafts["supplement"];
  readonly onDraft: (draft: Drafts["supplement"]) => void;
}

export const SupplementForm = ({ examined, draft, onDraft, onDone, ...rest }: Props) => {
  const t = useText();
  const title = t(messages.askSupplement);
  const act = useAct(client.desk.requestSupplement.mutate, () => onDone(title));
  const { unlessWrong, at, ...attempts } = useAttempts(supplementIssues(draft));
  const points = Object.entries(draft.points).map(([path, message]) => ({ path, message }));
  const send = () => act.send({ dossierId: examined.id, seq: examined.dossier.seq, points, reason: draft.reason });
  const stated = statedCandidates(examined);
  const group = {
    points: draft.points,
    onChange: (chosen: Drafts["supplement"]["points"]) => onDraft({ ...draft, points: chosen }),
    issueAt: at,
  };
  return (
    <ActForm
      {...rest}
      {...attempts}
      title={title}
      submit={t(messages.sendSupplement, { count: points.length })}
      busy={act.busy}
      problem={act.problem}
      onSubmit={() => unlessWrong(send)}
    >
      <Alert tone="warning">{t(messages.once)}</Alert>
      <p>{t(messages.choosePoints)}</p>
      <SupplementPoints id={pointsId} legend={t(messages.statedGroup)} candidates={stated} {...group} />
      <SupplementPoints
        id={stated.length > 0 ? "supplement-papers" : pointsId}
        legend={t(messages.paperGroup)}
        candidates={paperCandidates(examined)}
        {...group}
      />
      <WordsField
        id={reasonId}
        label={t(messages.supplementReason)}
        value={draft.reason}
        issue={at(reasonId)}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
    </ActForm>
  );
};
