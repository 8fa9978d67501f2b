import { summaryTextIn } from "@motlan/form-react";
import type { Procedure } from "@motlan/procedure";
import { Alert, Button, LinkButton, useText } from "@motlan/ui";
import { problemOf } from "../../api/problem.ts";
import type { DossierCheck } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { issueWords, isWorded } from "../../messages/issues.ts";
import { SignInLink } from "../../parts/sign-in.tsx";
import { messages } from "./review-messages.ts";
import { useSubmit } from "./use-submit.ts";

interface Props {
  readonly id: string;
  readonly procedure: Procedure;
  readonly check: Pick<DossierCheck, "issues" | "objections" | "due">;
  readonly onRefused: () => void;
}

/** The button that sends, offered only where nothing stands in the way. */
export const SubmitBar = ({ id, procedure, check, onRefused }: Props) => {
  const t = useText();
  const submit = useSubmit({ dossierId: id, onRefused });
  const ready = check.issues.length === 0 && check.objections.length === 0 && check.due !== null;
  // Once it is sent the page is left; until then the button stays as it is.
  const busy = submit.isPending || submit.isSuccess;
  return (
    <>
      {submit.isError && <NotSent error={submit.error} procedure={procedure} />}
      <div className="mt-row mc-actions">
        {ready && (
          <Button busy={busy} onClick={() => submit.mutate()}>
            {busy ? t(messages.submitting) : t(messages.submit)}
          </Button>
        )}
        {!busy && (
          <LinkButton variant="secondary" to={`/dossiers/${id}/fill/${procedure.pages.at(-1)?.id ?? ""}`}>
            {t(messages.back)}
          </LinkButton>
        )}
      </div>
    </>
  );
};

const NotSent = ({ error, procedure }: { readonly error: unknown; readonly procedure: Procedure }) => {
  const t = useText();
  const problem = problemOf(error);
  return (
    <Alert tone="danger" role="alert" title={t(messages.notSent)}>
      {problem.kind === "signed-out" && <SignInLink />}
      {(problem.kind === "offline" || problem.kind === "not-found") && <p>{t(messages.offline)}</p>}
      {problem.kind === "issues" &&
        problem.issues.map((issue) => (
          <p key={issue.code + issue.path}>
            {procedure.fields[issue.path] && !isWorded(issue, actWords)
              ? summaryTextIn(t, procedure, issue)
              : t(issueWords(issue, actWords))}
          </p>
        ))}
    </Alert>
  );
};
