import { Link, Tag, type Text, useText } from "@motlan/ui";
import type { Catalogue } from "../../api/client.ts";
import { Ratio } from "../../parts/ratio.tsx";
import { messages } from "./messages.ts";
import { StackedTable } from "./stacked-table.tsx";

type Row = Catalogue["procedures"][number];

export const Procedures = ({ procedures }: { readonly procedures: readonly Row[] }) => {
  const t = useText();
  const { procedure, fields, papers, workflow, version } = messages;
  return (
    <StackedTable
      caption={t(messages.procedures)}
      columns={[procedure, fields, papers, workflow, version].map((it) => t(it))}
      rows={procedures.map((row) => ({ key: row.id, cells: cells(row, t) }))}
    />
  );
};

const cells = (row: Row, t: Text) => [
  <Title key="title" row={row} />,
  ...ratios(row, t),
  row.steps === null ? "–" : t(messages.steps, { count: row.steps }),
  <Version key="version" row={row} />,
];

const Title = ({ row: { id, code, title } }: { readonly row: Row }) => {
  const t = useText();
  return (
    <>
      <Link to={`/procedures/${id}`} className="ds-link studio-title">
        {title === null ? id : t(title)}
      </Link>{" "}
      <code className="studio-code">{code === null ? id : `${code} · ${id}`}</code>
    </>
  );
};

const ratios = ({ ratio }: Row, t: Text) => {
  if (ratio === null) return ["–", "–"];
  const { fields, papers } = ratio;
  return [
    <Ratio key="fields" part={fields.filled} all={fields.all} label={t(messages.fieldsFilled)} />,
    <Ratio key="papers" part={papers.avoided} all={papers.all} label={t(messages.papersAvoided)} />,
  ];
};

const dayOf = (date: string): string => date.split("-").toReversed().join("/");

/** What applies, what is coming, and whether the file says something that nobody has proposed yet. */
const Version = ({ row: { id, problems, published, coming, isUnpublished } }: { readonly row: Row }) => {
  const t = useText();
  return (
    <div className="mt-stack" data-gap="small">
      {problems > 0 && <Tag tone="danger">{t(messages.problems, { count: problems })}</Tag>}
      {published === null ? (
        <div className="mt-quiet">{t(messages.notPublished)}</div>
      ) : (
        <div>
          <code className="studio-code">{published.version.split("@")[1]}</code>{" "}
          <span className="mt-quiet">
            {t(messages.since)} {dayOf(published.since)}
          </span>
        </div>
      )}
      {coming.map(({ version, standing, effectiveFrom }) => (
        <div key={version}>
          <code className="studio-code">{version.split("@")[1]}</code>{" "}
          <Tag tone={standing === "waiting" ? "warning" : "info"}>
            {standing === "waiting" ? t(messages.waiting) : t(messages.scheduled, { day: dayOf(effectiveFrom) })}
          </Tag>
        </div>
      ))}
      {isUnpublished && <div className="mt-quiet">{t(messages.isUnpublished)}</div>}
      {(published !== null || coming.length > 0) && (
        <div>
          <Link to={`/procedures/${id}/versions`} className="ds-link">
            {t(messages.versions)}
          </Link>
        </div>
      )}
    </div>
  );
};
