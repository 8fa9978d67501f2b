import { Button, Field, TextArea, useText } from "@motlan/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useState } from "react";
import { api } from "../../api/client.ts";
import { actWords } from "../../messages/act-issues.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { messages } from "./part-messages.ts";

interface Props {
  readonly id: string;
  readonly onRefused: () => void;
  readonly onCancel: () => void;
}

const focus = (): void => document.getElementById("refusal")?.focus();

export const RefuseForm = ({ id, onRefused, onCancel }: Props) => {
  const t = useText();
  const [reason, setReason] = useState("");
  const [empty, setEmpty] = useState(false);
  const refuse = useMutation({
    mutationFn: () => api.citizen.refusePart.mutate({ partId: id, reason }),
    onSuccess: onRefused,
  });
  // She has just asked for this box: she writes at once.
  useEffect(focus, []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const isEmpty = reason.trim() === "";
    setEmpty(isEmpty);
    if (isEmpty) focus();
    else if (!refuse.isPending) refuse.mutate();
  };
  return (
    <form className="mt-stack" noValidate onSubmit={send}>
      <Field
        id="refusal"
        label={t(messages.why)}
        help={t(messages.whyHelp)}
        required
        {...(empty && { error: t(messages.whyEmpty) })}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      {refuse.isError && <ProblemAlert words={actWords} error={refuse.error} />}
      <div className="mt-row mc-actions">
        <Button type="submit" busy={refuse.isPending}>
          {t(messages.sendRefusal)}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {t(messages.cancel)}
        </Button>
      </div>
    </form>
  );
};
