import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

/** Registers that answered and did not take what they were told: nobody would notice otherwise. */
export const NotTakenNotice = ({ examined: { dossier, registers } }: { readonly examined: Examined }) => {
  const t = useText();
  if (dossier.notTaken.length === 0) return null;
  const names = dossier.notTaken.map((service) => t(registerName(service.split(".")[0] ?? "", registers)));
  return (
    <Alert tone="danger" title={t(messages.notTakenTitle, { registers: [...new Set(names)].join(", ") })}>
      <p>{t(messages.notTakenNext)}</p>
    </Alert>
  );
};
