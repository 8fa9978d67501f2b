import { issue, tidy } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { client, type Examined } from "../../api/client.ts";
import { refusalReasonOf, refusalReasons } from "../../words/refusal-reasons.ts";
import { ActForm, type ActFormProps } from "./act-form.tsx";
import type { Drafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { ReasonField } from "./reason-field.tsx";
import { useAct } from "./use-act.ts";
import { useAttempts } from "./use-attempts.ts";
import { WordsField } from "./words-field.tsx";

interface Props extends ActFormProps {
  readonly examined: Examined;
  readonly draft: Drafts["refuse"];
  readonly onDraft: (draft: Drafts["refuse"]) => void;
}

const issuesOf = ({ code, reason }: Drafts["refuse"]) => [
  ...(code === "" ? [issue("reason-code-missing", "refuse-code")] : []),
  ...(tidy(reason) === "" ? [issue("reason-missing", "refuse-reason")] : []),
];

export const RefuseForm = ({ examined, draft, onDraft, onDone, onReload, ...rest }: Props) => {
  const t = useText();
  const title = t(messages.refuse);
  const act = useAct(client.desk.refuse.mutate, { onDone: () => onDone(title), onReload });
  const { unlessWrong, at, ...attempts } = useAttempts(issuesOf(draft));
  const send = (): void => {
    if (draft.code === "") return;
    act.send({ dossierId: examined.id, seq: examined.dossier.seq, reasonCode: draft.code, reason: draft.reason });
  };
  return (
    <ActForm
      {...rest}
      {...attempts}
      title={title}
      submit={title}
      busy={act.busy}
      problem={act.problem}
      onReload={act.reload}
      onSubmit={() => unlessWrong(send)}
    >
      <p>{t(messages.refuseIntro)}</p>
      <ReasonField
        id="refuse-code"
        label={t(messages.reasonCode)}
        reasons={refusalReasons}
        code={draft.code}
        onChange={(code) => onDraft({ ...draft, code: refusalReasonOf(code) })}
        issue={at("refuse-code")}
      />
      <WordsField
        id="refuse-reason"
        label={t(messages.refuseReason)}
        value={draft.reason}
        issue={at("refuse-reason")}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
    </ActForm>
  );
};
