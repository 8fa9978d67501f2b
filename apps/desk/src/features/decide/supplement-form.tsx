import { Alert, Details, useText } from "@motlan/ui";
import { client, type Examined } from "../../api/client.ts";
import { ActForm, type ActFormProps } from "./act-form.tsx";
import type { Drafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { onlyWithdrawn, paperCandidates, statedCandidates, withdrawnCandidates } from "./supplement-candidates.ts";
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

export const SupplementForm = ({ examined, draft, onDraft, onDone, onReload, ...rest }: Props) => {
  const t = useText();
  const title = t(messages.askSupplement);
  const act = useAct(client.desk.requestSupplement.mutate, { onDone: () => onDone(title), onReload });
  const { unlessWrong, at, ...attempts } = useAttempts(supplementIssues(draft));
  const points = Object.entries(draft.points).map(([path, message]) => ({ path, message }));
  const send = () => act.send({ dossierId: examined.id, seq: examined.dossier.seq, points, reason: draft.reason });
  const choose = (chosen: Drafts["supplement"]["points"]) => onDraft({ ...draft, points: chosen });
  return (
    <ActForm
      {...rest}
      {...attempts}
      title={title}
      submit={t(messages.sendSupplement, { count: points.length })}
      busy={act.busy}
      problem={act.problem}
      onReload={act.reload}
      onSubmit={() => unlessWrong(send)}
    >
      <Alert tone="warning">{t(onlyWithdrawn(examined) ? messages.onlyWithdrawn : messages.once)}</Alert>
      <p>{t(messages.choosePoints)}</p>
      <Choices examined={examined} points={draft.points} issueAt={at} onChange={choose} />
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

type ChoicesProps = Pick<Props, "examined"> &
  Pick<Parameters<typeof SupplementPoints>[0], "points" | "issueAt" | "onChange">;

/** All that can be asked for; what data replaces last, and folded. */
const Choices = ({ examined, ...group }: ChoicesProps) => {
  const t = useText();
  const withdrawn = withdrawnCandidates(examined);
  if (onlyWithdrawn(examined))
    return <SupplementPoints id={pointsId} legend={t(messages.withdrawnGroup)} candidates={withdrawn} {...group} />;
  const stated = statedCandidates(examined);
  const vouched = paperCandidates(examined, true);
  return (
    <>
      <SupplementPoints
        id="supplement-withdrawn"
        legend={t(messages.withdrawnGroup)}
        candidates={withdrawn}
        {...group}
      />
      <SupplementPoints id={pointsId} legend={t(messages.statedGroup)} candidates={stated} {...group} />
      <SupplementPoints
        id={stated.length > 0 ? "supplement-papers" : pointsId}
        legend={t(messages.paperGroup)}
        candidates={paperCandidates(examined, false)}
        {...group}
      />
      {vouched.length > 0 && (
        <Details summary={t(messages.vouchedGroup)}>
          <p className="mt-quiet">{t(messages.vouchedHelp)}</p>
          <SupplementPoints id="supplement-vouched" legend={t(messages.paperGroup)} candidates={vouched} {...group} />
        </Details>
      )}
    </>
  );
};
