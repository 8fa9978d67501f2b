import type { PartView } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { dateTimeText } from "../../messages/format.ts";
import { messages } from "./part-messages.ts";

/** Who asks her for what, at the head of her part of somebody else's dossier. */
export const PartHead = ({ part }: { readonly part: PartView }) => {
  const t = useText();
  const { askedBy: name, until, state, invitation } = part;
  if (state === "lapsed")
    return (
      <div className="mc-narrow">
        <Alert tone="warning" title={t(messages.lapsed)}>
          <p>{t(messages.lapsedHow)}</p>
        </Alert>
      </div>
    );
  if (state !== "asked") return null;
  return (
    <div className="mc-narrow">
      <Alert tone="info" title={t(invitation)}>
        <p>{t(messages.by, { name, until: dateTimeText(until) })}</p>
      </Alert>
    </div>
  );
};
