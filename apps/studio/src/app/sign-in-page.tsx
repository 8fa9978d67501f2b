import { PageTitle, useText } from "@motlan/ui";
import { studioMessages } from "../parts/studio-messages.ts";
import { messages } from "./messages.ts";
import { SignInProblem } from "./sign-in-problem.tsx";

export const SignInPage = () => {
  const t = useText();
  return (
    <div className="mt-stack">
      <PageTitle title={t(messages.signInTitle)} site={t(studioMessages.site)}>
        <p>{t(messages.signInWhy)}</p>
      </PageTitle>
      <SignInProblem />
      <p>
        <a className="ds-button" data-variant="primary" href="/auth/studio/login?back=/studio">
          {t(messages.signIn)}
        </a>
      </p>
    </div>
  );
};
