import type { HeldEvidence, RequirementView } from "@motlan/procedure";
import { Alert, Icon, Link, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { dateText } from "../value/date-text.ts";
import { messages } from "./messages.ts";
import type { PaperActions } from "./paper-actions.ts";

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

interface Props {
  readonly requirement: RequirementView;
  /** She chose a file for it all the same. */
  readonly declined?: boolean;
  readonly paperHref?: PaperActions["paperHref"];
}

/** A paper that the state has already: who holds it, what it says, and whether it still stands. */
export const NeedlessPaper = ({ requirement, declined = false, paperHref }: Props) => {
  const t = useText();
  const { title, held } = requirement;
  return (
    <div className="mt-needless mt-stack" data-gap="small">
      <div role="status">{declined && <Alert tone="info">{t(messages.paperNotNeeded)}</Alert>}</div>
      <PaperLine title={t(messages.needless, { title: t(title) })} mark={<Icon name="check" />}>
        {held && <Held held={held} paperHref={paperHref} />}
      </PaperLine>
    </div>
  );
};

const Held = ({ held, paperHref }: { readonly held: HeldEvidence } & Pick<Props, "paperHref">) => {
  const t = useText();
  const { source, asOf, lines, standing, resultId } = held;
  return (
    <>
      {t(messages.heldSince, { source: t(source), date: dateText(asOf) })}
      {lines.map(({ title, text }) => (
        <span key={t(title)} className="mt-held-line">
          {t(title)}: <strong>{t(text)}</strong>
        </span>
      ))}
      {standing && (
        <span className="mt-held-line">
          {t(standing === "confirmed" ? messages.standing : messages.standingUnknown)}
        </span>
      )}
      {resultId !== undefined && paperHref && <Link to={paperHref(resultId)}>{t(messages.seePaper)}</Link>}
    </>
  );
};
