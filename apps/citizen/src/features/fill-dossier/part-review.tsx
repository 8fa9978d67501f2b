import { ReviewAnswers } from "@motlan/form-react/review";
import type { PartView } from "@motlan/procedure";
import { Alert, Card, useText } from "@motlan/ui";
import { useState } from "react";
import type { DossierCheck, DraftForm } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { today } from "../../parts/today.ts";
import { ConfirmBar } from "./confirm-bar.tsx";
import { Obstacles } from "./obstacles.tsx";
import { messages } from "./part-messages.ts";
import { RefuseForm } from "./refuse-form.tsx";
import { messages as review } from "./review-messages.ts";
import { ReviewPapers } from "./review-papers.tsx";

interface Props {
  readonly id: string;
  readonly form: DraftForm;
  readonly part: PartView;
  readonly check: DossierCheck;
  readonly onAnswered: () => void;
}

/** All that a party is to know before she confirms: what others stated, what she did, and what she says by it. */
export const PartReview = ({ id, form: { procedure, reference }, part, check, onAnswered }: Props) => {
  const t = useText();
  const [refusing, setRefusing] = useState(false);
  const isOpen = (check.state.open ?? []).length > 0;
  return (
    <>
      {!isOpen && <Answered part={part} />}
      {isOpen && <Obstacles id={id} procedure={procedure} check={check} />}
      <ReviewAnswers
        definition={procedure}
        reference={reference}
        state={check.state}
        today={today()}
        editHref={(page) => `/dossiers/${id}/fill/${page}`}
      />
      {check.state.requirements.length > 0 && (
        <Card title={t(review.papers)}>
          <ReviewPapers requirements={check.state.requirements} />
        </Card>
      )}
      {isOpen && (
        <Card title={t(messages.statement)}>
          <p>{t(part.statement)}</p>
        </Card>
      )}
      {isOpen &&
        (refusing ? (
          <RefuseForm id={id} onRefused={onAnswered} onCancel={() => setRefusing(false)} />
        ) : (
          <ConfirmBar id={id} check={check} onAnswered={onAnswered} onRefuse={() => setRefusing(true)} />
        ))}
    </>
  );
};

const Answered = ({ part: { state, askedBy: name, answeredAt = "" } }: { readonly part: PartView }) => {
  const t = useText();
  if (state === "confirmed")
    return (
      <Alert tone="success" role="status" title={t(messages.confirmed, { at: dateTimeText(answeredAt) })}>
        <p>{t(messages.confirmedHow, { name })}</p>
      </Alert>
    );
  return <Alert tone="warning" role="status" title={t(state === "refused" ? messages.refused : messages.ended)} />;
};
