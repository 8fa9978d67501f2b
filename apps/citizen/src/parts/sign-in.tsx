import { Card, PageTitle, useText } from "@motlan/ui";
import { common } from "../messages/common.ts";

/** The way to the provider and back to this page. */
export const SignInLink = ({ children }: { readonly children?: string }) => {
  const t = useText();
  const back = encodeURIComponent(location.pathname + location.search);
  return (
    <a className="ds-button" data-variant="primary" href={`/auth/citizen/login?back=${back}`}>
      {children ?? t(common.signInVneid)}
    </a>
  );
};

/** The way in from the first page, which a problem of before is not carried along to. */
export const SignInHome = () => {
  const t = useText();
  return (
    <p>
      <a className="ds-button" data-variant="primary" href="/auth/citizen/login?back=/">
        {t(common.signInVneid)}
      </a>
    </p>
  );
};

/** In place of a page that is somebody's own. */
export const SignInNeeded = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(common.signInNeeded)} site={t(common.site)}>
        <p>{t(common.signInNeededWhy)}</p>
      </PageTitle>
      <Card>
        <SignInLink />
      </Card>
    </>
  );
};
