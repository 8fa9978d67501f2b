import type { Localized } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { ReactNode } from "react";
import type { Catalogue } from "../../api/client.ts";
import { Block } from "./block.tsx";
import { Entities } from "./entities.tsx";
import { CodeLists, Evidence } from "./evidence-and-lists.tsx";
import { messages } from "./messages.ts";
import { Procedures } from "./procedures.tsx";
import { Registers } from "./registers.tsx";

interface Part {
  readonly id: string;
  readonly title: Localized;
  readonly count: number;
  readonly content: ReactNode;
}

const partsOf = ({ procedures, registers, entities, evidence, codeLists }: Catalogue): readonly Part[] => {
  const nameOf = (id: string): Localized => registers.find((it) => it.id === id)?.title ?? { vi: id, en: id };
  const contents = {
    procedures: [procedures.length, <Procedures key="procedures" procedures={procedures} />],
    registers: [registers.length, <Registers key="registers" registers={registers} />],
    entities: [entities.length, <Entities key="entities" entities={entities} nameOf={nameOf} />],
    evidence: [evidence.length, <Evidence key="evidence" evidence={evidence} nameOf={nameOf} />],
    codeLists: [codeLists.length, <CodeLists key="codeLists" codeLists={codeLists} />],
  } as const;
  const ids = ["procedures", "registers", "entities", "evidence", "codeLists"] as const;
  return ids.map((id) => ({ id, title: messages[id], count: contents[id][0], content: contents[id][1] }));
};

/** The whole catalogue, with a table of contents. */
export const CatalogueView = ({ catalogue }: { readonly catalogue: Catalogue }) => {
  const t = useText();
  const parts = partsOf(catalogue);
  return (
    <div className="mt-stack" data-gap="large">
      <nav aria-label={t(messages.onThisPage)}>
        <ul className="studio-contents">
          {parts.map(({ id, title, count }) => (
            <li key={id}>
              <a className="ds-link" href={`#${id}`}>
                {t(title)} ({count})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, count, content }) => (
        <Block key={id} id={id} title={t(title)} count={count}>
          {content}
        </Block>
      ))}
    </div>
  );
};
