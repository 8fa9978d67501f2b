import { localDate } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { Catalogue } from "../../api/client.ts";
import { messages } from "./messages.ts";
import { Name } from "./name.tsx";
import { StackedTable } from "./stacked-table.tsx";

type Row = Catalogue["procedures"][number];

export const Procedures = ({ procedures }: { readonly procedures: readonly Row[] }) => {
  const t = useText();
  const { fields, papers, workflow, version } = messages;
  return (
    <StackedTable
      caption={t(messages.procedures)}
      columns={[messages.procedures, fields, papers, workflow, version].map((it) => t(it))}
      rows={procedures.map((row) => ({
        key: row.version,
        cells: [
          <Name key="name" title={t(row.title)} id={`${row.code} · ${row.id}`} />,
          t(messages.expected, row),
          t(messages.papersMet, { met: row.papersMet, papers: row.papers }),
          t(messages.steps, { count: row.steps }),
          <Version key="version" row={row} />,
        ],
      }))}
    />
  );
};

const Version = ({ row }: { readonly row: Row }) => {
  const t = useText();
  const day = localDate(row.publishedAt).split("-").toReversed().join("/");
  return (
    <>
      <code className="studio-code">{row.version.split("@")[1]}</code>{" "}
      <span className="mt-quiet">
        {t(messages.publishedAt)} {day}
      </span>
    </>
  );
};
