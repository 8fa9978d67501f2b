import { ReviewAnswers } from "@motlan/form-react/review";
import { Card, PageTitle, Spinner, Steps, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { DossierCheck, DraftForm } from "../../api/types.ts";
import { SessionAlerts } from "../../dossier-form/session-alerts.tsx";
import type { OpenSession } from "../../dossier-form/use-form-session.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText } from "../../messages/format.ts";
import { FeeList } from "../../parts/fee-list.tsx";
import { PageSkeleton } from "../../parts/page-skeleton.tsx";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { today } from "../../parts/today.ts";
import { Doubts } from "./doubts.tsx";
import { feeExplainer } from "./fee-explainer.tsx";
import { messages as steps } from "./messages.ts";
import { Obstacles } from "./obstacles.tsx";
import { messages as confirming } from "./part-messages.ts";
import { PartReview } from "./part-review.tsx";
import { messages } from "./review-messages.ts";
import { ReviewPapers } from "./review-papers.tsx";
import { ReviewParties } from "./review-parties.tsx";
import { stepsOf } from "./steps-of.ts";
import { SubmitBar } from "./submit-bar.tsx";

interface Props {
  readonly id: string;
  readonly form: DraftForm;
  readonly open: OpenSession;
}

/** Everything once more, what it costs and when it is due; then it is sent. */
export const ReviewPage = ({ id, form, open }: Props) => {
  const t = useText();
  const { procedure, state } = form;
  const { part } = state;
  const asking = open.snapshot.prefill === "running";
  const check = useQuery({
    queryKey: ["check", id],
    queryFn: () => api.citizen.checkDossier.query({ dossierId: id }),
    // What is sent is what was seen: never an older look.
    gcTime: 0,
    enabled: !asking,
  });
  const again = (): void => {
    void check.refetch();
    void open.session.load();
  };
  return (
    <div className="mt-stack mc-review">
      <Steps steps={stepsOf(t, procedure, part)} current="review" />
      <PageTitle title={t(part ? steps.confirm : steps.review)} site={`${t(procedure.title)} – ${t(common.site)}`}>
        <p>{t(part ? confirming.lead : messages.reviewLead)}</p>
      </PageTitle>
      <SessionAlerts {...open} />
      {asking && (
        <p role="status">
          <Spinner>{t(messages.waiting)}</Spinner>
        </p>
      )}
      {check.isError && <ProblemAlert error={check.error} retry={() => void check.refetch()} />}
      {check.isPending && <PageSkeleton />}
      {check.data &&
        (part ? (
          <PartReview id={id} form={form} part={check.data.state.part ?? part} check={check.data} onAnswered={again} />
        ) : (
          <Checked id={id} form={form} check={check.data} onRefused={() => void check.refetch()} />
        ))}
    </div>
  );
};

interface CheckedProps {
  readonly id: string;
  readonly form: DraftForm;
  readonly check: DossierCheck;
  readonly onRefused: () => void;
}

const Checked = ({ id, form: { procedure, reference }, check, onRefused }: CheckedProps) => {
  const t = useText();
  const { state } = check;
  return (
    <>
      <Obstacles id={id} procedure={procedure} check={check} />
      <Doubts id={id} procedure={procedure} doubts={check.doubts} />
      <ReviewAnswers
        definition={procedure}
        reference={reference}
        state={state}
        today={today()}
        editHref={(page) => `/dossiers/${id}/fill/${page}`}
      />
      <ReviewParties parties={state.parties ?? {}} />
      {state.requirements.length > 0 && (
        <Card title={t(messages.papers)}>
          <ReviewPapers requirements={state.requirements} />
        </Card>
      )}
      <Card title={t(messages.fee)}>
        <FeeList lines={check.fee} explained={feeExplainer({ procedure, reference, state })} />
      </Card>
      <Card title={t(messages.due)}>
        <p>{check.due === null ? t(messages.dueOpen) : t(messages.dueIf, { due: dateTimeText(check.due) })}</p>
        {check.longer.map((because) => (
          <p key={because.vi}>{t(because)}</p>
        ))}
      </Card>
      <SubmitBar id={id} procedure={procedure} check={check} onRefused={onRefused} />
    </>
  );
};
