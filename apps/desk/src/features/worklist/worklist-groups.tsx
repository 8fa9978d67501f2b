import type { Instant } from "@motlan/kernel";
import { Details, EmptyState, useText } from "@motlan/ui";
import type { WorklistRow } from "../../api/client.ts";
import { dueFrom } from "../../words/due.ts";
import { groupsOf } from "./groups.ts";
import { messages } from "./messages.ts";
import { WorklistTable } from "./worklist-table.tsx";

interface Props {
  readonly rows: readonly WorklistRow[];
  readonly now: Instant;
  readonly searching: boolean;
}

export const WorklistGroups = ({ rows, now, searching }: Props) => {
  const t = useText();
  const { mine, others, closed } = groupsOf(rows);
  if (searching && rows.length === 0) {
    return <EmptyState title={t(messages.nothingFound)}>{t(messages.nothingFoundMore)}</EmptyState>;
  }
  return (
    <div className="mt-stack" data-gap="large">
      {(mine.length > 0 || !searching) && <Mine rows={mine} now={now} />}
      {others.length > 0 && (
        <section className="desk-group">
          <Heading text={`${t(messages.others)} (${others.length})`} />
          <WorklistTable caption={t(messages.others)} rows={others} now={now} />
        </section>
      )}
      {closed.length > 0 && (
        <Details summary={t(messages.closed, { count: closed.length })} open={searching}>
          <WorklistTable caption={t(messages.closed, { count: closed.length })} rows={closed} now={now} />
        </Details>
      )}
    </div>
  );
};

const Heading = ({ text }: { readonly text: string }) => (
  <h2 className="ds-heading" data-size="xs">
    {text}
  </h2>
);

const Mine = ({ rows, now }: { readonly rows: readonly WorklistRow[]; readonly now: Instant }) => {
  const t = useText();
  return (
    <section className="desk-group">
      <div className="mt-row">
        <Heading text={`${t(messages.mine)} (${rows.length})`} />
        <p className="mt-quiet">{urgency(rows, now, t)}</p>
      </div>
      {rows.length > 0 ? (
        <WorklistTable caption={t(messages.mine)} rows={rows} now={now} mine />
      ) : (
        <EmptyState title={t(messages.nothingMine)}>{t(messages.nothingMineMore)}</EmptyState>
      )}
    </section>
  );
};

const urgency = (rows: readonly WorklistRow[], now: Instant, t: ReturnType<typeof useText>): string => {
  const tones = rows.map(({ listing }) => (listing.due === null ? "later" : dueFrom(listing.due, now).tone));
  const overdue = tones.filter((tone) => tone === "overdue").length;
  const today = tones.filter((tone) => tone === "today").length;
  const told = [
    overdue > 0 ? [t(messages.overdueCount, { count: overdue })] : [],
    today > 0 ? [t(messages.todayCount, { count: today })] : [],
  ];
  return told.flat().join(" · ");
};
