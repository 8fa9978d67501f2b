import { Alert, Button, useText } from "@motlan/ui";
import { useEffect, useRef } from "react";
import type { Problem } from "../api/problem.ts";
import { deskMessages as words } from "../words/desk-messages.ts";
import { issueText } from "../words/issues.ts";

interface Props {
  readonly problem: Problem;
  /** What "try again" or "reload" does; left out where pressing the same button again is the way. */
  readonly onReload?: () => void;
}

/** What went wrong with a call, and the way out; brought into view, wherever the button was that was pressed. */
export const ProblemAlert = (props: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={box}>
      <Told {...props} />
    </div>
  );
};

const Told = ({ problem, onReload }: Props) => {
  const t = useText();
  switch (problem.kind) {
    case "moved":
      return (
        <Alert tone="warning" role="alert" title={t(words.movedTitle)}>
          <p>{t(words.moved)}</p>
          {onReload && <Button onClick={onReload}>{t(words.reload)}</Button>}
        </Alert>
      );
    case "offline":
      return (
        <Alert tone="danger" role="alert" title={t(words.offlineTitle)}>
          <p>{t(words.offline)}</p>
          {onReload && (
            <Button variant="secondary" onClick={onReload}>
              {t(words.tryAgain)}
            </Button>
          )}
        </Alert>
      );
    case "signed-out":
      return (
        <Alert tone="warning" role="alert" title={t(words.signedOutTitle)}>
          <p>{t(words.signedOut)}</p>
          <p>
            <a className="ds-link" href="/auth/desk/login?back=/desk" target="_blank" rel="noreferrer">
              {t(words.signInNewTab)}
            </a>
          </p>
        </Alert>
      );
    case "refused":
      return (
        <Alert tone="danger" role="alert">
          {(problem.issues.length > 0 ? problem.issues : [{ code: "unexpected", path: "" }]).map((issue) => (
            <p key={issue.code + issue.path}>{t(issueText(issue))}</p>
          ))}
        </Alert>
      );
  }
};
