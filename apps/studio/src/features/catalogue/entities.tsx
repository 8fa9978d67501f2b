import type { Localized } from "@motlan/kernel";
import { Details, type Text, useText } from "@motlan/ui";
import type { Catalogue } from "../../api/client.ts";
import { messages } from "./messages.ts";
import { Name } from "./name.tsx";
import { StackedTable } from "./stacked-table.tsx";

type Entity = Catalogue["entities"][number];
type Element = Entity["elements"][number];

interface Props {
  readonly entities: readonly Entity[];
  /** What a register is called, by its id. */
  readonly nameOf: (register: string) => Localized;
}

export const Entities = ({ entities, nameOf }: Props) => {
  const t = useText();
  return entities.map(({ id, title, elements }) => (
    <Details key={id} summary={`${t(title)} – ${t(messages.elements, { count: elements.length })}`}>
      <StackedTable
        caption={t(title)}
        columns={[messages.element, messages.type, messages.original, messages.masters].map((it) => t(it))}
        rows={elements.map((element) => ({ key: element.id, cells: cells(element, nameOf, t) }))}
      />
    </Details>
  ));
};

const cells = ({ id, title, type, original, masters }: Element, nameOf: Props["nameOf"], t: Text) => [
  <Name key="name" title={t(title)} id={id} />,
  <code key="type" className="studio-code">
    {type}
  </code>,
  original === null ? t(messages.nobodyAtAll) : t(nameOf(original)),
  masters.length === 0 ? t(messages.nobody) : masters.map((it) => t(nameOf(it))).join(", "),
];
