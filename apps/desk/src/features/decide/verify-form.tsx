import { issue, tidy } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { client, type Examined } from "../../api/client.ts";
import { ActForm, type ActFormProps } from "./act-form.tsx";
import { hereOf } from "./complete-words.ts";
import { messages } from "./messages.ts";
import { useAct } from "./use-act.ts";
import { useAttempts } from "./use-attempts.ts";
import { WordsField } from "./words-field.tsx";

interface Props extends ActFormProps {
  readonly examined: Examined;
  readonly draft: string;
  readonly onDraft: (draft: string) => void;
}

const noteId = "verify-note";

export const VerifyForm = ({ examined, draft, onDraft, onDone, onReload, ...rest }: Props) => {
  const t = useText();
  const title = t(messages.verify);
  const act = useAct(client.desk.startVerification.mutate, { onDone: () => onDone(title), onReload });
  const issues = tidy(draft) === "" ? [issue("reason-missing", noteId)] : [];
  const { unlessWrong, at, ...attempts } = useAttempts(issues);
  const send = () => act.send({ dossierId: examined.id, seq: examined.dossier.seq, note: draft });
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
      <p>{t(messages.verifyIntro, { count: hereOf(examined)?.step.verifyAddsDays ?? 0 })}</p>
      <WordsField id={noteId} label={t(messages.verifyNote)} value={draft} issue={at(noteId)} onChange={onDraft} />
    </ActForm>
  );
};
