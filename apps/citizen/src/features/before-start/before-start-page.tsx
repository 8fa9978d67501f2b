import type { Language } from "@motlan/kernel";
import { Card, Details, PageTitle, type Text, useLanguage, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { ProcedureDescription } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText, moneyText } from "../../messages/format.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { messages } from "./messages.ts";
import { Papers } from "./papers.tsx";
import { Start } from "./start.tsx";

/** What a procedure asks and costs, before anything is begun. */
export const BeforeStartPage = ({ id }: { readonly id: string }) => {
  const query = useQuery({
    queryKey: ["procedure", id],
    queryFn: () => api.public.describeProcedure.query({ id }),
  });
  return <Loaded query={query}>{(procedure) => <Description procedure={procedure} />}</Loaded>;
};

const Description = ({ procedure }: { readonly procedure: ProcedureDescription }) => {
  const t = useText();
  const { id, title, summary, code, papers, law } = procedure;
  return (
    <div className="mt-stack mc-narrow">
      <PageTitle title={t(title)} site={t(common.site)}>
        <p>{t(summary)}</p>
        <p className="mt-quiet">{t(messages.code, { code })}</p>
      </PageTitle>
      <Known procedure={procedure} />
      <Papers papers={papers} />
      <Fee fee={procedure.fee} />
      <Deadline procedure={procedure} />
      <Start procedureId={id} />
      <Details summary={t(messages.law)}>
        <ul className="ds-list">
          {law.map((act) => (
            <li key={act} lang="vi">
              {act}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
};

const Known = ({ procedure: { fields, sources } }: { readonly procedure: ProcedureDescription }) => {
  const t = useText();
  return (
    <Card title={t(messages.known)}>
      <p className="mc-promise">{t(messages.filled, { ...fields, sources: sources.length })}</p>
      <ul className="mc-plain-list">
        {sources
          .toSorted((a, b) => b.fields - a.fields)
          .map((source) => (
            <li key={source.register}>
              <strong>{t(source.title)}</strong>
              <span>{t(messages.fields, { count: source.fields })}</span>
            </li>
          ))}
      </ul>
    </Card>
  );
};

const Fee = ({ fee }: Pick<ProcedureDescription, "fee">) => {
  const t = useText();
  const { language } = useLanguage();
  const free = fee.every(({ onlySometimes }) => onlySometimes);
  return (
    <Card title={t(messages.fee)}>
      {free && <p>{t(fee.length === 0 ? messages.noFee : messages.noFeeBut)}</p>}
      {fee.length > 0 && (
        <ul className="ds-list">
          {fee.map(({ title, law, exemptible, ...line }) => (
            <li key={title.vi}>
              {t(title)}: {priceOf(line, { t, language })}
              {exemptible && ` – ${t(messages.unlessExempt)}`}
              {law !== null && <span className="mt-quiet"> ({law})</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

type Line = Pick<ProcedureDescription["fee"][number], "each" | "isLeast">;

/** "From" where it hangs on what will be asked; what everybody pays is simply said. */
const priceOf = ({ each, isLeast }: Line, { t, language }: { t: Text; language: Language }): string => {
  if (each === null) return t(messages.byProvince);
  const price = moneyText(each, language);
  return isLeast ? t(messages.each, { price }) : price;
};

const Deadline = ({ procedure: { deadline, due } }: { readonly procedure: ProcedureDescription }) => {
  const t = useText();
  return (
    <Card title={t(messages.deadline)}>
      {(deadline.workingDays !== undefined || due === null) && <p>{deadlineText(t, deadline)}</p>}
      {due !== null && (
        <p>
          <strong>{t(messages.ifNow, { due: dateTimeText(due) })}</strong>
        </p>
      )}
    </Card>
  );
};

const deadlineText = (t: Text, { sameDayBefore, workingDays: days }: ProcedureDescription["deadline"]): string => {
  if (days === undefined) return t(messages.daysByCase);
  return sameDayBefore === undefined
    ? t(messages.days, { days })
    : t(messages.sameDay, { before: sameDayBefore, days });
};
