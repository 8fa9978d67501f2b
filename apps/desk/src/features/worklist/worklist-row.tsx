import type { Instant } from "@motlan/kernel";
import { Link, Tag, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import type { WorklistRow } from "../../api/client.ts";
import { DueTag } from "../../parts/due-tag.tsx";
import { printInstant } from "../../words/dates.ts";
import { dueFrom } from "../../words/due.ts";
import { stateName } from "../../words/states.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly row: WorklistRow;
  readonly now: Instant;
  /** The first of one's own says why it is. */
  readonly first: boolean;
}

export const WorklistRowView = ({ row, now, first }: Props) => {
  const t = useText();
  const { id, listing, title, filerName } = row;
  return (
    <tr className="desk-row">
      <Cell label={t(messages.due)}>
        <DueCell row={row} now={now} />
        {first && listing.due && <span className="desk-why">{whyFirst(listing.due, now, t)}</span>}
      </Cell>
      <th scope="row">
        <Link className="ds-link desk-row-link" to={`/dossiers/${id}`} data-row={id}>
          {listing.code}
        </Link>
        <span className="desk-under">{t(title)}</span>
      </th>
      <Cell label={t(messages.about)}>
        <strong>{listing.about}</strong>
      </Cell>
      <Cell label={t(messages.filer)}>{filerName}</Cell>
      <Cell label={t(messages.step)}>
        <StepCell row={row} />
        {listing.evidenceWithdrawn && (
          <span className="desk-flag">
            <Tag tone="danger" icon="file">
              {t(messages.evidenceWithdrawn)}
            </Tag>
          </span>
        )}
      </Cell>
    </tr>
  );
};

const Cell = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <td>
    <span className="desk-cell-label" aria-hidden="true">
      {label}
    </span>
    <div>{children}</div>
  </td>
);

const whyFirst = (due: Instant, now: Instant, t: ReturnType<typeof useText>): string => {
  const { tone } = dueFrom(due, now);
  if (tone === "overdue") return t(messages.firstOverdue);
  return tone === "today" ? t(messages.firstToday) : t(messages.firstLater);
};

/** Lateness is told only where an official's clock runs: for what waits for the filer, the deadline alone. */
const DueCell = ({ row: { listing }, now }: { readonly row: WorklistRow; readonly now: Instant }) => {
  if (listing.due === null) return null;
  const running = listing.status === "open" && listing.role !== null;
  return (
    <>
      {running && <DueTag due={listing.due} now={now} />}
      {/* "Today 17:00" says it all. */}
      {!(running && dueFrom(listing.due, now).tone === "today") && (
        <span className="desk-under">{printInstant(listing.due)}</span>
      )}
    </>
  );
};

const StepCell = ({ row }: { readonly row: WorklistRow }) => {
  const t = useText();
  const { listing, stepTitle, mine } = row;
  if (listing.status === "closed" || stepTitle === null) return t(stateName(listing.state ?? 0));
  return (
    <>
      {t(stepTitle)}
      {!mine && <span className="desk-under">{waitsFor(row, t)}</span>}
    </>
  );
};

const waitsFor = ({ listing, roleTitle }: WorklistRow, t: ReturnType<typeof useText>): string => {
  if (roleTitle !== null) return t(messages.waitsFor, { who: t(roleTitle) });
  return t(listing.state === 5 ? messages.waitsForFiler : messages.waitsForNobody);
};
