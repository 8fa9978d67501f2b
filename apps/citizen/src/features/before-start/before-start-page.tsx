import type { Language } from "@motlan/kernel";
import { Card, Details, PageTitle, type Text, useLanguage, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { ProcedureDescription } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText, moneyText } from "../../messages/format.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { Closed } from "./closed.tsx";
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
  const { id, title, summary, code, papers, law, closed } = procedure;
  return (
    <div className="mt-stack mc-narrow">
      <PageTitle title={t(title)} site={t(common.site)}>
        <p>{t(summary)}</p>
        <p className="mt-quiet">{t(messages.code, { code })}</p>
      </PageTitle>
      <Known procedure={procedure} />
      {procedure.parts.length > 0 && <Parts parts={procedure.parts} />}
      {procedure.parties.length > 0 && <Parties parties={procedure.parties} />}
      <Papers papers={papers} notAsked={procedure.notAsked} />
      <Fee fee={procedure.fee} />
      <Deadline procedure={procedure} />
      {closed === null ? <Start procedureId={id} /> : <Closed closed={closed} />}
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

const Parties = ({ parties }: Pick<ProcedureDescription, "parties">) => {
  const t = useText();
  const perhaps = parties.every(({ onlySometimes }) => onlySometimes);
  return (
    <Card title={t(perhaps ? messages.partyPerhaps : messages.party)}>
      {parties.map(({ title, days }) => (
        <p key={title.vi}>{t(messages.partyConfirms, { who: t(title), days })}</p>
      ))}
    </Card>
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

/** What is done in one, and by when each part is. */
const Parts = ({ parts }: Pick<ProcedureDescription, "parts">) => {
  const t = useText();
  return (
    <Card title={t(messages.parts)}>
      <ol className="ds-list">
        {parts.map(({ title, onlySometimes, deadline }) => (
          <li key={title.vi}>
            {t(title)}
            {onlySometimes && ` (${t(messages.ifWanted)})`}: {deadlineText(t, deadline)}
          </li>
        ))}
      </ol>
    </Card>
  );
};

const Fee = ({ fee }: Pick<ProcedureDescription, "fee">) => {
  const t = useText();
  const { language } = useLanguage();
  // A tax is no trifle that only some pay: nobody is told that it is free.
  const free = fee.every(({ onlySometimes, kind }) => onlySometimes && kind !== "tax");
  return (
    <Card title={t(messages.fee)}>
      {free && <p>{t(fee.length === 0 ? messages.noFee : messages.noFeeBut)}</p>}
      {fee.length > 0 && (
        <ul className="ds-list">
          {fee.map(({ title, law, exemptible, ...line }) => (
            <li key={title.vi}>
              {t(title)}: {priceOf(line, { t, language })}
              <OtherPrices byChannel={line.byChannel} />
              {exemptible && ` – ${t(messages.unlessExempt)}`}
              {law !== null && <span className="mt-quiet"> ({law})</span>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** What it costs where one does not send it online. */
const OtherPrices = ({ byChannel }: Pick<ProcedureDescription["fee"][number], "byChannel">) => {
  const t = useText();
  const { language } = useLanguage();
  return otherChannels.flatMap((channel) => {
    const price = byChannel[channel];
    return typeof price === "number" ? [`; ${t(messages[channel])}: ${moneyText(price, language)}`] : [];
  });
};

const otherChannels = ["counter", "post"] as const;

type Line = Pick<ProcedureDescription["fee"][number], "each" | "isLeast" | "kind">;

/** "From" where it hangs on what will be asked; what everybody pays is simply said. */
const priceOf = ({ each, isLeast, kind }: Line, { t, language }: { t: Text; language: Language }): string => {
  if (each === null) return t(kind === "tax" ? messages.byTaxOffice : messages.byProvince);
  const price = moneyText(each, language);
  return isLeast ? t(messages.each, { price }) : price;
};

const Deadline = ({ procedure: { deadline, longer, due, channels } }: { readonly procedure: ProcedureDescription }) => {
  const t = useText();
  return (
    <Card title={t(messages.deadline)}>
      {(deadline.workingDays !== undefined || due === null) && <p>{deadlineText(t, deadline)}</p>}
      {otherChannels.map((channel) => {
        const days = deadline.byChannel?.[channel];
        return days === undefined ? null : (
          <p key={channel}>{t(messages.daysBy, { channel: t(messages[channel]), days })}</p>
        );
      })}
      {longer.map((because) => (
        <p key={because.vi}>{t(because)}</p>
      ))}
      {due !== null && (
        <p>
          <strong>{t(messages.ifNow, { due: dateTimeText(due) })}</strong>
        </p>
      )}
      <p className="mt-quiet">{t(messages.channels, { channels: channels.map((it) => t(messages[it])).join(", ") })}</p>
    </Card>
  );
};

const deadlineText = (t: Text, { sameDayBefore, workingDays: days }: ProcedureDescription["deadline"]): string => {
  if (days === undefined) return t(messages.daysByCase);
  return sameDayBefore === undefined
    ? t(messages.days, { days })
    : t(messages.sameDay, { before: sameDayBefore, days });
};
