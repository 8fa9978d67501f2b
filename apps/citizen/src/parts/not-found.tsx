import { LinkButton, PageTitle, useText } from "@motlan/ui";
import { common } from "../messages/common.ts";

export const NotFound = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(common.notFound)} site={t(common.site)}>
        <p>{t(common.notFoundWhy)}</p>
      </PageTitle>
      <LinkButton to="/">{t(common.home)}</LinkButton>
    </>
  );
};
