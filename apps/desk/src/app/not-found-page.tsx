import { LinkButton, PageTitle, useText } from "@motlan/ui";
import { deskMessages } from "../words/desk-messages.ts";
import { messages } from "./messages.ts";

export const NotFoundPage = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(messages.notFound)} site={t(deskMessages.site)} />
      <LinkButton to="/">{t(deskMessages.backToWorklist)}</LinkButton>
    </>
  );
};
