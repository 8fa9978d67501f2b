import type { FormState, RequirementView } from "@motlan/procedure";
import { Spinner, useText } from "@motlan/ui";
import { useId, useState } from "react";
import { idOf } from "../form/names.ts";
import { messages } from "../messages.ts";
import { NeedlessPaper, PaperLine } from "./needless-paper.tsx";
import type { PaperActions } from "./paper-actions.ts";
import { UploadPaper } from "./upload-paper.tsx";

interface Props extends PaperActions {
  readonly state: FormState;
}

/** The papers of the dossier: mostly, those that need not be handed in. */
export const Requirements = ({ state, ...actions }: Props) => {
  const t = useText();
  const heading = useId();
  if (state.requirements.length === 0) return null;
  return (
    <section className="mt-section" aria-labelledby={heading}>
      <h2 className="ds-heading" data-size="sm" id={heading}>
        {t(messages.papers)}
      </h2>
      <ul className="mt-papers">
        {state.requirements.map((requirement) => (
          <li key={requirement.id} id={`${idOf(requirement.id)}-field`}>
            <Paper requirement={requirement} {...actions} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Paper = ({ requirement, ...actions }: PaperActions & { readonly requirement: RequirementView }) => {
  const t = useText();
  const [declined, setDeclined] = useState(false);
  const { state } = requirement;
  if (state === "needless") return <NeedlessPaper requirement={requirement} declined={declined} {...actions} />;
  if (state === "upload" || state === "uploaded")
    return <UploadPaper requirement={requirement} onDeclined={() => setDeclined(true)} {...actions} />;
  return (
    <PaperLine title={t(requirement.title)}>
      {state === "official" ? t(messages.official) : <Spinner>{t(messages.paperPending)}</Spinner>}
    </PaperLine>
  );
};
