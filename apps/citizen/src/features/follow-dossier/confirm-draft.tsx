import { Alert, Button, Card, Field, TextArea, useText } from "@motlan/ui";
import { type FormEvent, useEffect, useState } from "react";
import type { FollowedDossier } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { PaperValues } from "../../paper/paper-values.tsx";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { messages } from "./messages.ts";
import { useConfirm } from "./use-confirm.ts";

/** The paper as it will be signed, and her word on it. */
export const ConfirmDraft = ({ followed }: { readonly followed: FollowedDossier }) => {
  const t = useText();
  const { procedure, dossier, reference } = followed;
  const [objecting, setObjecting] = useState(false);
  const confirm = useConfirm(followed);
  const silenceDays = procedure.steps[dossier.step ?? -1]?.silenceDays;
  const given = procedure.steps.map(({ gives }) => gives);
  return (
    <Card title={t(messages.draftTitle)}>
      <p>{t(messages.draftLead)}</p>
      <div className="mc-sheet">
        <PaperValues
          level={3}
          procedure={procedure}
          reference={reference}
          values={dossier.values}
          missing={(path) => (given.includes(path) ? t(messages.notYet) : null)}
        />
      </div>
      {silenceDays !== undefined && <Alert tone="info">{t(messages.silence, { days: silenceDays })}</Alert>}
      {confirm.isError && <ProblemAlert words={actWords} error={confirm.error} />}
      {objecting ? (
        <Objection
          busy={confirm.isPending}
          onSend={(objection) => confirm.mutate(objection)}
          onCancel={() => setObjecting(false)}
        />
      ) : (
        <div className="mt-row mc-actions">
          <Button busy={confirm.isPending} onClick={() => confirm.mutate(null)}>
            {t(messages.right)}
          </Button>
          <Button variant="secondary" onClick={() => setObjecting(true)}>
            {t(messages.wrong)}
          </Button>
        </div>
      )}
    </Card>
  );
};

interface ObjectionProps {
  readonly busy: boolean;
  readonly onSend: (objection: string) => void;
  readonly onCancel: () => void;
}

const Objection = ({ busy, onSend, onCancel }: ObjectionProps) => {
  const t = useText();
  const [words, setWords] = useState("");
  const [empty, setEmpty] = useState(false);
  // She has just asked for this box: she writes at once.
  useEffect(() => document.getElementById("objection")?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const objection = words.trim();
    setEmpty(objection === "");
    if (objection === "") document.getElementById("objection")?.focus();
    else if (!busy) onSend(objection);
  };
  return (
    <form className="mt-stack" noValidate onSubmit={send}>
      <Field
        id="objection"
        label={t(messages.whatIsWrong)}
        required
        {...(empty && { error: t(messages.objectionEmpty) })}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={2_000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className="mt-row mc-actions">
        <Button type="submit" busy={busy}>
          {t(messages.sendObjection)}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t(messages.cancel)}
        </Button>
      </div>
    </form>
  );
};
