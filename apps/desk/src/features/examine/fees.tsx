import { Card, DescriptionList, useLanguage, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { messages } from "./messages.ts";

/** What is due for the dossier; nothing is paid here. */
export const Fees = ({ examined: { dossier, procedure } }: { readonly examined: Examined }) => {
  const t = useText();
  const { language } = useLanguage();
  const dong = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
  const rows = dossier.fee.map(({ id, amount }) => {
    const fee = procedure.fee.find((it) => it.id === id);
    const byNotice = fee?.kind === "tax";
    return {
      key: id,
      term: fee ? t(fee.title) : id,
      value: amount === null ? t(byNotice ? messages.byNotice : messages.atCounter) : `${dong.format(amount)} đ`,
      side: <span className="mt-quiet">{amount ? t(byNotice ? messages.toTax : messages.toPay) : null}</span>,
    };
  });
  return (
    <Card title={t(messages.fee)}>{rows.length > 0 ? <DescriptionList rows={rows} /> : <p>{t(messages.free)}</p>}</Card>
  );
};
