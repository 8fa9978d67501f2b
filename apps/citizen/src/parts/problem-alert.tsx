import { Alert, Button, useText } from "@motlan/ui";
import { problemOf } from "../api/problem.ts";
import { common } from "../messages/common.ts";
import { type IssueWords, issueWords } from "../messages/issues.ts";
import { SignInLink } from "./sign-in.tsx";

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
  /** For what only this page's acts can be answered with. */
  readonly words?: IssueWords;
}

/** What went wrong, in words, with a way on. */
export const ProblemAlert = ({ error, retry, words }: Props) => {
  const t = useText();
  const problem = problemOf(error);
  const title = { offline: common.offlineTitle, "signed-out": common.signInNeeded, "not-found": common.notFound };
  return (
    <Alert tone="danger" role="alert" title={t(problem.kind === "issues" ? common.problem : title[problem.kind])}>
      {problem.kind === "offline" && <p>{t(common.offline)}</p>}
      {problem.kind === "signed-out" && <SignInLink />}
      {problem.kind === "issues" &&
        problem.issues.slice(0, 3).map((issue) => <p key={issue.code + issue.path}>{t(issueWords(issue, words))}</p>)}
      {retry && problem.kind !== "signed-out" && (
        <Button variant="secondary" onClick={retry}>
          {t(common.retry)}
        </Button>
      )}
    </Alert>
  );
};
