import type { Instant } from "@motlan/kernel";
import { Table, useText } from "@motlan/ui";
import type { WorklistRow } from "../../api/client.ts";
import { messages } from "./messages.ts";
import { WorklistRowView } from "./worklist-row.tsx";

interface Props {
  readonly caption: string;
  readonly rows: readonly WorklistRow[];
  readonly now: Instant;
  readonly mine?: boolean;
}

export const WorklistTable = ({ caption, rows, now, mine = false }: Props) => {
  const t = useText();
  const columns = [messages.due, messages.code, messages.about, messages.filer, messages.step];
  return (
    <div className="desk-list">
      <Table caption={caption} columns={columns.map((it) => t(it))}>
        {rows.map((row, index) => (
          <WorklistRowView key={row.id} row={row} now={now} first={mine && index === 0} />
        ))}
      </Table>
    </div>
  );
};
