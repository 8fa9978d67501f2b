import { Card, PageTitle, Spinner, Table, Tag, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { client, type OpenByOwner } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";
import { problemOf } from "../../api/problem.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { printDay } from "../../words/dates.ts";
import { deskMessages } from "../../words/desk-messages.ts";
import { messages } from "./messages.ts";

/** What owners of registers have not answered, by owner. */
export const CorrectionsPage = () => {
  const t = useText();
  const { data, error, refetch } = useQuery({
    queryKey: keys.corrections,
    queryFn: () => client.desk.openCorrections.query(),
  });
  return (
    <div className="mt-stack">
      <PageTitle title={t(messages.title)} site={t(deskMessages.site)}>
        <p>{t(messages.intro)}</p>
      </PageTitle>
      {error && <ProblemAlert problem={problemOf(error)} onReload={() => void refetch()} />}
      {!data && !error && <Spinner>{t(deskMessages.loading)}</Spinner>}
      {data?.owners.length === 0 && <p>{t(messages.none)}</p>}
      {data?.owners.map((owner) => (
        <Owner key={owner.owner.vi} {...owner} now={data.now} />
      ))}
    </div>
  );
};

const dayMs = 86_400_000;

const daysSince = (at: string, now: string): number => Math.floor((Date.parse(now) - Date.parse(at)) / dayMs);

const Owner = ({ owner, operator, isByWire, open, now }: OpenByOwner & { readonly now: string }) => {
  const t = useText();
  const [oldest] = open;
  const columns = [messages.number, messages.entry, messages.sent, messages.age, messages.standing].map((it) => t(it));
  return (
    <Card title={t(owner)}>
      <p>
        {t(operator)}
        {oldest && ` – ${t(messages.waiting, { count: open.length, days: daysSince(oldest.at, now) })}`}
      </p>
      {!isByWire && <p>{t(messages.byLetter)}</p>}
      <Table caption={`${t(messages.title)}: ${t(owner)}`} columns={columns} still>
        {open.map(({ number, title, at, takenAt }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{t(title)}</td>
            <td>{printDay(at)}</td>
            <td>{t(messages.days, { days: daysSince(at, now) })}</td>
            <td>
              <Tag tone={takenAt === null ? "warning" : "info"}>
                {t(takenAt === null ? messages.untaken : messages.taken)}
              </Tag>
            </td>
          </tr>
        ))}
      </Table>
    </Card>
  );
};
