import { type Issue, issue, tidy } from "@motlan/kernel";
import { Button, Dialog, ErrorSummary, useText } from "@motlan/ui";
import { useState } from "react";
import { client, type Examined } from "../../api/client.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { deskMessages } from "../../words/desk-messages.ts";
import { issueText } from "../../words/issues.ts";
import { revocationReasonOf, revocationReasons } from "../../words/revocation-reasons.ts";
import type { Drafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { ReasonField } from "./reason-field.tsx";
import { revokeConsequences } from "./revoke-words.ts";
import { useAct } from "./use-act.ts";
import { useAttempts } from "./use-attempts.ts";
import { WordsField } from "./words-field.tsx";

interface Props {
  readonly examined: Examined;
  readonly draft: Drafts["revoke"];
  readonly onDraft: (draft: Drafts["revoke"]) => void;
  readonly onReload: () => void;
}

const codeId = "revoke-code";
const reasonId = "revoke-reason";

const issuesOf = ({ code, reason }: Drafts["revoke"]): readonly Issue[] => [
  ...(code === "" ? [issue("revocation-code-missing", codeId)] : []),
  ...(tidy(reason) === "" ? [issue("reason-missing", reasonId)] : []),
];

/** The signer's way to take a result out of use; nothing where it is not hers to take. */
export const RevokeResult = (props: Props) => {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (props.examined.revocable === null) return null;
  return (
    <div className="desk-acts">
      <Button id="act-revoke" variant="secondary" onClick={() => setOpen(true)}>
        {t(messages.revoke)}
      </Button>
      <RevokeDialog {...props} open={open} onClose={() => setOpen(false)} />
    </div>
  );
};

interface DialogProps extends Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

const RevokeDialog = ({ examined, draft, onDraft, onReload, open, onClose }: DialogProps) => {
  const t = useText();
  const { result } = examined.dossier;
  const done = (): void => {
    onClose();
    onReload();
    document.getElementById("decision-title")?.focus();
  };
  const act = useAct(client.desk.revokeResult.mutate, { onDone: done, onReload });
  const { unlessWrong, at, issues, attempt } = useAttempts(issuesOf(draft));
  const send = (): void => {
    if (result && draft.code !== "") act.send({ resultId: result.id, reasonCode: draft.code, reason: draft.reason });
  };
  return (
    <Dialog
      open={open}
      title={t(messages.revokeTitle, { result: t(examined.procedure.result.title), number: result?.number ?? "" })}
      onClose={onClose}
      actions={
        <>
          <Button busy={act.busy} onClick={() => unlessWrong(send)}>
            {t(messages.revoke)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t(deskMessages.cancel)}
          </Button>
        </>
      }
    >
      <ErrorSummary items={issues.map((it) => ({ target: it.path, text: t(issueText(it)) }))} attempt={attempt} />
      <ul className="desk-points">
        {revokeConsequences(examined, t).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ReasonField
        id={codeId}
        label={t(messages.revokeCode)}
        reasons={revocationReasons}
        code={draft.code}
        onChange={(code) => onDraft({ ...draft, code: revocationReasonOf(code) })}
        issue={at(codeId)}
      />
      <WordsField
        id={reasonId}
        label={t(messages.revokeReason)}
        value={draft.reason}
        issue={at(reasonId)}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
      {act.problem && <ProblemAlert problem={act.problem} onReload={act.reload} />}
    </Dialog>
  );
};
