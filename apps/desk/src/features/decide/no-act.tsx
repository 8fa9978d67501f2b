import { Alert, type Text, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { roleName } from "../../words/roles.ts";
import { hereOf } from "./complete-words.ts";
import { messages } from "./messages.ts";

/** Why this official can do nothing here now. */
export const NoAct = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  return (
    <Alert tone="info" title={t(messages.noActTitle)}>
      {reason(examined, t)}
    </Alert>
  );
};

const reason = (examined: Examined, t: Text): string => {
  const { dossier } = examined;
  const here = hereOf(examined);
  if (dossier.supplement !== null) return t(messages.waitsForSupplement);
  if (dossier.revocation !== null) return t(messages.revoked);
  if (here === null) return t(dossier.result === null ? messages.closed : messages.decided);
  const step = t(here.step.title);
  switch (here.step.actor.kind) {
    case "filer":
      return t(messages.waitsForFiler, { step });
    case "system":
      return t(messages.waitsForSystem, { step });
    case "official":
      return t(messages.otherRole, { step, who: t(roleName(here.step.actor.role, examined.roles)) });
  }
};
