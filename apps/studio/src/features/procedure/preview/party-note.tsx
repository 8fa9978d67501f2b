import type { Party } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { messages } from "./messages.ts";

/** Where a citizen names a party and asks her: what she is asked, and what she says by confirming. Here nobody is asked. */
export const PartyNote = ({ party }: { readonly party: Party }) => {
  const t = useText();
  return (
    <Alert title={t(messages.party)}>
      <p>{t(party.invitation)}</p>
      <p>{t(messages.says, { statement: t(party.statement) })}</p>
    </Alert>
  );
};
