import { useText } from "@motlan/ui";
import { useCallback, useEffect, useState } from "react";
import type { Act, Examined, Person } from "../../api/client.ts";
import { ActButtons, type WordedAct } from "./act-buttons.tsx";
import type { ActFormProps } from "./act-form.tsx";
import type { AskedProps } from "./asked-props.ts";
import { CompleteDialog } from "./complete-dialog.tsx";
import { type Drafts, noDrafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { NoAct } from "./no-act.tsx";
import { RefuseForm } from "./refuse-form.tsx";
import { RevokeResult } from "./revoke-result.tsx";
import { SupplementForm } from "./supplement-form.tsx";
import { VerifyForm } from "./verify-form.tsx";

interface Props {
  readonly examined: Examined;
  readonly person: Person;
  /** An act is taken: said in a line, and back to the list. */
  readonly onDone: (told: string) => void;
  readonly onReload: () => void;
}

export const DecidePanel = ({ examined, person, onDone, onReload }: Props) => {
  const t = useText();
  const [chosen, choose] = useState<Act | null>(null);
  const [drafts, setDrafts] = useState(noDrafts);
  const setStated = useCallback<AskedProps["onChange"]>(
    (change) => setDrafts((before) => ({ ...before, stated: change(before.stated) })),
    [],
  );
  const done = (did: string) => onDone(t(messages.done, { code: examined.dossier.code, did }));
  const close = useClosing(chosen, () => choose(null));
  return (
    <section className="desk-decide mt-stack" id="decision" aria-labelledby="decision-title">
      <h2 className="ds-heading" data-size="sm" id="decision-title" tabIndex={-1}>
        {t(messages.title)}
      </h2>
      {chosen !== null && chosen !== "complete" ? (
        <WordedForm
          {...{ examined, drafts, setDrafts, onReload, act: chosen, onCancel: close, onDone: done }}
          allowed={examined.acts.includes(chosen)}
        />
      ) : examined.acts.length === 0 ? (
        <NoAct examined={examined} />
      ) : (
        <ActButtons examined={examined} onChoose={choose} />
      )}
      <RevokeResult
        examined={examined}
        draft={drafts.revoke}
        onDraft={(revoke) => setDrafts({ ...drafts, revoke })}
        onReload={onReload}
      />
      <CompleteDialog
        {...{ examined, person, onReload, onClose: close, onDone: done }}
        open={chosen === "complete"}
        note={drafts.note}
        onNote={(note) => setDrafts({ ...drafts, note })}
        stated={drafts.stated}
        onStated={setStated}
      />
    </section>
  );
};

/** After an act is left, the focus goes back to the button that opened it. */
const useClosing = (chosen: Act | null, close: () => void): (() => void) => {
  const [left, setLeft] = useState<Act | null>(null);
  useEffect(() => {
    if (chosen === null && left !== null) document.getElementById(`act-${left}`)?.focus();
  }, [chosen, left]);
  return () => {
    setLeft(chosen);
    close();
  };
};

interface FormProps extends ActFormProps {
  readonly act: WordedAct;
  readonly examined: Examined;
  readonly drafts: Drafts;
  readonly setDrafts: (drafts: Drafts) => void;
}

const WordedForm = ({ act, drafts, setDrafts, ...rest }: FormProps) => {
  switch (act) {
    case "supplement":
      return (
        <SupplementForm
          {...rest}
          draft={drafts.supplement}
          onDraft={(supplement) => setDrafts({ ...drafts, supplement })}
        />
      );
    case "refuse":
      return <RefuseForm {...rest} draft={drafts.refuse} onDraft={(refuse) => setDrafts({ ...drafts, refuse })} />;
    case "verify":
      return <VerifyForm {...rest} draft={drafts.verify} onDraft={(verify) => setDrafts({ ...drafts, verify })} />;
  }
};
