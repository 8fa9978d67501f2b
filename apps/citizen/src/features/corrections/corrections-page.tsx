import { DescriptionList, EmptyState, LinkButton, PageTitle, Tag, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { MyCorrection } from "../../api/types.ts";
import { ageWords } from "../../messages/age.ts";
import { common } from "../../messages/common.ts";
import { dateText } from "../../messages/format.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { OwnPlaces } from "../../parts/own-places.tsx";
import { today } from "../../parts/today.ts";
import { messages } from "./messages.ts";

/** What she has called wrong, each with its number and what became of it. */
export const CorrectionsPage = () => {
  const t = useText();
  const query = useQuery({ queryKey: ["my-corrections"], queryFn: () => api.citizen.myCorrections.query() });
  return (
    <Loaded query={query}>
      {(corrections) => (
        <div className="mt-stack mc-own">
          <PageTitle title={t(messages.title)} site={t(common.site)}>
            {corrections.length > 0 && <p>{t(messages.lead)}</p>}
          </PageTitle>
          {corrections.length === 0 && (
            <EmptyState title={t(messages.none)}>
              <p>{t(messages.noneHint)}</p>
              <LinkButton to="/">{t(messages.find)}</LinkButton>
            </EmptyState>
          )}
          {corrections.map((it) => (
            <CorrectionCard key={it.number} {...it} />
          ))}
          <OwnPlaces except="corrections" />
        </div>
      )}
    </Loaded>
  );
};

const CorrectionCard = ({
  number,
  at,
  title,
  was,
  proposed,
  reason,
  register,
  owner,
  answer,
  ...standing
}: MyCorrection) => {
  const t = useText();
  const rows = [
    { key: "number", term: t(messages.number), value: number },
    { key: "register", term: t(messages.register), value: t(register) },
    { key: "was", term: t(messages.was), value: t(was) },
    { key: "proposed", term: t(messages.proposed), value: t(proposed) },
    { key: "reason", term: t(messages.reason), value: reason },
    { key: "owner", term: t(messages.owner), value: t(owner) },
    { key: "sent", term: t(messages.sent), value: `${dateText(at)} (${t(ageWords(at, today()))})` },
  ];
  return (
    <section className="ds-card mt-stack" aria-labelledby={number} data-gap="small">
      <h2 className="ds-heading" data-size="xs" id={number}>
        {t(title)}
      </h2>
      <p>
        <StandingTag answer={answer} {...standing} />
      </p>
      {answer !== null && answer.reason !== "" && <p>{t(messages.answerReason, { reason: answer.reason })}</p>}
      {answer !== null && (
        <p className="mt-quiet">{t(answer.kind === "corrected" ? messages.afterCorrected : messages.afterRefused)}</p>
      )}
      <DescriptionList rows={rows} />
    </section>
  );
};

const StandingTag = ({ answer, takenAt, isByWire }: Pick<MyCorrection, "answer" | "takenAt" | "isByWire">) => {
  const t = useText();
  if (answer?.kind === "corrected")
    return (
      <Tag tone="success" icon="check">
        {t(messages.corrected)}
      </Tag>
    );
  if (answer !== null) return <Tag tone="warning">{t(messages.refused)}</Tag>;
  if (!isByWire) return <Tag tone="warning">{t(messages.byLetter)}</Tag>;
  return (
    <Tag tone="info" icon="clock">
      {t(takenAt === null ? messages.waiting : messages.taken)}
    </Tag>
  );
};
