import { Alert, Button, defineMessages, useText } from "@motlan/ui";
import { problemOf } from "../api/problem.ts";
import { common } from "../messages/common.ts";
import { issueWords } from "../messages/issues.ts";
import type { OpenSession } from "./use-form-session.ts";

const messages = defineMessages({
  signedOut: { vi: "Phiên đăng nhập đã hết", en: "You have been signed out" },
  signedOutHow: {
    vi: "Những gì bạn đã điền vẫn còn trên trang này. Hãy đăng nhập lại ở thẻ mới, rồi quay lại đây điền tiếp.",
    en: "What you filled in is still on this page. Sign in again in a new tab, then come back and go on.",
  },
  signInTab: { vi: "Đăng nhập ở thẻ mới", en: "Sign in, in a new tab" },
  prefillFailed: {
    vi: "Đường truyền bị ngắt khi đang hỏi các cơ sở dữ liệu. Bạn có thể hỏi lại, hoặc tự điền.",
    en: "The connection broke while the registers were asked. Ask again, or fill in yourself.",
  },
  askAgain: { vi: "Hỏi lại", en: "Ask again" },
});

/** What stands in the way of an open form, and what to do about it without losing what was typed. */
export const SessionAlerts = ({ session, snapshot }: OpenSession) => {
  const t = useText();
  return (
    <>
      {snapshot.prefill === "failed" && (
        <Alert tone="warning" role="status">
          <p>{t(messages.prefillFailed)}</p>
          <Button variant="secondary" size="sm" onClick={() => void session.askRegisters()}>
            {t(messages.askAgain)}
          </Button>
        </Alert>
      )}
      <SaveProblem error={snapshot.saveProblem} />
    </>
  );
};

/** The form itself says when the network is away; here is what it cannot know. */
const SaveProblem = ({ error }: { readonly error: unknown }) => {
  const t = useText();
  const problem = error === null ? null : problemOf(error);
  if (problem?.kind === "issues")
    return (
      <Alert tone="danger" role="alert" title={t(common.problem)}>
        <p>{t(issueWords(problem.issues[0]))}</p>
      </Alert>
    );
  if (problem?.kind !== "signed-out") return null;
  return (
    <Alert tone="danger" role="alert" title={t(messages.signedOut)}>
      <p>{t(messages.signedOutHow)}</p>
      <a className="ds-button" data-variant="primary" href="/auth/citizen/login?back=/" target="_blank" rel="noopener">
        {t(messages.signInTab)}
      </a>
    </Alert>
  );
};
