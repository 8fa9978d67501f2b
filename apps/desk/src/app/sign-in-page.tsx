import { PageTitle, useRoute, useText } from "@motlan/ui";
import { deskMessages } from "../words/desk-messages.ts";
import { messages } from "./messages.ts";
import { SignInProblem } from "./sign-in-problem.tsx";

/** Where nobody is signed in: the way in, and back to the page that was asked for. */
export const SignInPage = () => {
  const t = useText();
  const { path, href } = useRoute();
  const back = path === "/" ? "/desk" : href(path);
  return (
    <div className="mt-stack">
      <PageTitle title={t(messages.signInTitle)} site={t(deskMessages.site)}>
        <p>{t(messages.signInWhy)}</p>
      </PageTitle>
      <SignInProblem />
      <p>
        <a className="ds-button" data-variant="primary" href={`/auth/desk/login?back=${encodeURIComponent(back)}`}>
          {t(messages.signIn)}
        </a>
      </p>
    </div>
  );
};
