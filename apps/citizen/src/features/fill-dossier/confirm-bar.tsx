import { Alert, Button, useLanguage, useText } from "@motlan/ui";
import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { isCode } from "../../api/problem.ts";
import type { DossierCheck } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { messages } from "./part-messages.ts";

interface Props {
  readonly id: string;
  readonly check: DossierCheck;
  readonly onAnswered: () => void;
  readonly onRefuse: () => void;
}

/** Confirms what is before her and nothing newer; refusing is always open to her. */
export const ConfirmBar = ({ id, check, onAnswered, onRefuse }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { seen = "", issues, objections } = check;
  const confirm = useMutation({
    mutationFn: () => api.citizen.confirmPart.mutate({ partId: id, seen, language }),
    onSuccess: onAnswered,
    onError: onAnswered,
  });
  const busy = confirm.isPending || confirm.isSuccess;
  return (
    <>
      {confirm.isError &&
        (isCode(confirm.error, "part-moved") ? (
          <Alert tone="warning" role="alert">
            <p>{t(messages.moved)}</p>
          </Alert>
        ) : (
          <ProblemAlert words={actWords} error={confirm.error} />
        ))}
      <div className="mt-row mc-actions">
        {issues.length === 0 && objections.length === 0 && (
          <Button busy={busy} onClick={() => confirm.mutate()}>
            {t(busy ? messages.confirming : messages.confirm)}
          </Button>
        )}
        <Button variant="secondary" onClick={onRefuse}>
          {t(messages.refuse)}
        </Button>
      </div>
    </>
  );
};
