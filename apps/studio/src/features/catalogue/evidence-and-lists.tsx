import type { Localized } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { Catalogue } from "../../api/client.ts";
import { messages } from "./messages.ts";
import { Name } from "./name.tsx";
import { StackedTable } from "./stacked-table.tsx";

interface EvidenceProps {
  readonly evidence: Catalogue["evidence"];
  readonly nameOf: (register: string) => Localized;
}

export const Evidence = ({ evidence, nameOf }: EvidenceProps) => {
  const t = useText();
  return (
    <StackedTable
      caption={t(messages.evidence)}
      columns={[t(messages.paper), t(messages.heldBy)]}
      rows={evidence.map(({ id, title, heldBy }) => ({
        key: id,
        cells: [
          <Name key="name" title={t(title)} id={id} />,
          heldBy === null ? t(messages.nobodyAtAll) : t(nameOf(heldBy)),
        ],
      }))}
    />
  );
};

export const CodeLists = ({ codeLists }: { readonly codeLists: Catalogue["codeLists"] }) => {
  const t = useText();
  return (
    <StackedTable
      caption={t(messages.codeLists)}
      columns={[t(messages.list), t(messages.codes), t(messages.status)]}
      rows={codeLists.map(({ id, codes, open }) => ({
        key: id,
        cells: [
          <code key="list" className="studio-code">
            {id}
          </code>,
          codes,
          t(open ? messages.open : messages.closed),
        ],
      }))}
    />
  );
};
