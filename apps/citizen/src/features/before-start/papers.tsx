import { Card, Icon, type IconName, type Text, useText } from "@motlan/ui";
import type { ProcedureDescription } from "../../api/types.ts";
import { messages } from "./messages.ts";

type Paper = ProcedureDescription["papers"][number];

/** What the office sees to, and what a register holds, is nobody's errand; the rest may be. */
const isSpared = ({ byOffice }: Paper): boolean => byOffice;

export const Papers = ({ papers, notAsked }: Pick<ProcedureDescription, "papers" | "notAsked">) => {
  const t = useText();
  return (
    <Card title={t(messages.papers)}>
      {papers.length === 0 && <p>{t(messages.noPapers)}</p>}
      <PaperList
        title={t(messages.spared)}
        icon="check"
        lines={[...papers.filter(isSpared).map((it) => spared(t, it)), ...notAsked.map((it) => never(t, it))]}
      />
      <PaperList
        title={t(messages.perhaps)}
        icon="file"
        lines={papers.filter((paper) => !isSpared(paper)).map((it) => perhaps(t, it))}
      />
    </Card>
  );
};

const spared = (t: Text, { title, heldBy }: Paper): string =>
  heldBy === null
    ? t(messages.byOffice, { title: t(title) })
    : t(messages.heldBy, { title: t(title), source: t(heldBy) });

const never = (t: Text, { title, because, law }: ProcedureDescription["notAsked"][number]): string => {
  const told = { title: t(title), because: t(because) };
  return law === null ? t(messages.notAsked, told) : t(messages.notAskedBy, { ...told, law });
};

const perhaps = (t: Text, { title, heldBy }: Paper): string =>
  heldBy === null
    ? t(messages.sometimes, { title: t(title) })
    : t(messages.ifMissing, { title: t(title), source: t(heldBy) });

interface ListProps {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}

const PaperList = ({ title, icon, lines }: ListProps) =>
  lines.length === 0 ? null : (
    <div>
      <h3 className="ds-heading mc-list-head" data-size="2xs">
        {title}
      </h3>
      <ul className="mc-plain-list">
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
