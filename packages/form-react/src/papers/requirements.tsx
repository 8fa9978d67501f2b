import type { FormState, Procedure, RequirementView } from "@motlan/procedure";
import { Icon, Spinner, useText } from "@motlan/ui";
import { useId, useState } from "react";
import { leftText } from "../form/left-text.ts";
import { idOf } from "../form/names.ts";
import { messages } from "./messages.ts";
import { NeedlessPaper, PaperLine } from "./needless-paper.tsx";
import type { PaperActions } from "./paper-actions.ts";
import { UploadPaper } from "./upload-paper.tsx";

export interface RequirementsProps extends PaperActions {
  readonly state: FormState;
  /** What nobody may ask for. */
  readonly notAsked?: Procedure["notAsked"];
}

/** The papers of the dossier: mostly, those that need not be handed in. */
export const Requirements = ({ state, notAsked, ...actions }: RequirementsProps) => {
  const t = useText();
  const heading = useId();
  if (state.requirements.length === 0 && notAsked === undefined) return null;
  const isAsked = state.registers.some((register) => register.state === "asking");
  return (
    <section className="mt-section" aria-labelledby={heading}>
      <h2 className="ds-heading" data-size="sm" id={heading}>
        {t(messages.papers)}
      </h2>
      <ul className="mt-papers">
        {state.requirements.map((requirement) => (
          <li key={requirement.id} id={`${idOf(requirement.id)}-field`}>
            <Paper requirement={requirement} isAsked={isAsked} {...actions} />
          </li>
        ))}
        {/* Of a party's part they are said to the filer. */}
        {!state.part &&
          notAsked?.map(({ id, title, because, law }) => (
            <li key={`not-${id}`}>
              <PaperLine title={t(messages.needless, { title: t(title) })} mark={<Icon name="check" />}>
                {t(because)}
                {law !== undefined && <span className="mt-held-line">{law}</span>}
              </PaperLine>
            </li>
          ))}
      </ul>
    </section>
  );
};

interface PaperProps extends PaperActions {
  readonly requirement: RequirementView;
  /** A register is being asked something. */
  readonly isAsked: boolean;
}

const Paper = ({ requirement, isAsked, ...actions }: PaperProps) => {
  const t = useText();
  const [declined, setDeclined] = useState(false);
  const { state } = requirement;
  if (state === "needless") return <NeedlessPaper requirement={requirement} declined={declined} {...actions} />;
  if (state === "upload" || state === "uploaded")
    return <UploadPaper requirement={requirement} onDeclined={() => setDeclined(true)} {...actions} />;
  return (
    <PaperLine title={t(requirement.title)}>
      <NotHers requirement={requirement} isAsked={isAsked} />
    </PaperLine>
  );
};

/** What is not hers to hand in: the office looks it up, or a register is asked or waited for. */
const NotHers = ({ requirement: { state, left }, isAsked }: Pick<PaperProps, "requirement" | "isAsked">) => {
  const t = useText();
  if (left?.whenDown === "block") return leftText(t, left);
  return state === "official" ? t(messages.official) : <Waiting isAsked={isAsked} />;
};

/** Where no register is being asked, it hangs on what the filer has yet to answer. */
const Waiting = ({ isAsked }: Pick<PaperProps, "isAsked">) => {
  const t = useText();
  return isAsked ? <Spinner>{t(messages.paperPending)}</Spinner> : t(messages.paperNotKnownYet);
};
