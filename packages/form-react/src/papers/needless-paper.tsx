import type { RequirementView } from "@motlan/procedure";
import { Icon, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { messages } from "../messages.ts";

interface LineProps {
  readonly title: string;
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
}

export const PaperLine = ({ title, mark, children }: LineProps) => (
  <div className="mt-paper">
    <span className="mt-paper-mark">{mark ?? <Icon name="file" />}</span>
    <span>
      <span className="mt-paper-title">{title}</span>
      {children !== undefined && <span className="mt-paper-note">{children}</span>}
    </span>
  </div>
);

/** A paper that a register makes needless, and which. */
export const NeedlessPaper = ({ requirement }: { readonly requirement: RequirementView }) => {
  const t = useText();
  const { title, source } = requirement;
  return (
    <div className="mt-needless">
      <PaperLine title={t(messages.needless, { title: t(title) })} mark={<Icon name="check" />}>
        {source && t(messages.already, { source: t(source) })}
      </PaperLine>
    </div>
  );
};
