import type { Field } from "@motlan/procedure";
import { Details, Link, useText } from "@motlan/ui";
import { messages } from "../later-messages.ts";
import { dateText } from "../value/date-text.ts";
import { useFormContext } from "./form-context.ts";
import { usePrinted } from "./late-offer.tsx";

/** Beside her own word, the register's that she called wrong, and what becomes of that. */
export const DisputedNote = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const print = usePrinted(field);
  const { state, correctionsHref, renderRedirect } = useFormContext();
  const disputed = state().disputed?.[field.path];
  if (disputed === undefined) return null;
  const { value, source, asOf, owner, number, procedure } = disputed;
  return (
    <div className="mt-stack" data-gap="small">
      <p className="mt-missed">
        {t(messages.disputed, { register: t(source), value: print(value), date: dateText(asOf) })}
      </p>
      <p className="mt-quiet">
        {t(messages.disputeGoesOn, { owner: t(owner) })}{" "}
        {correctionsHref === undefined ? (
          number
        ) : (
          <Link to={correctionsHref}>{t(messages.disputeNumber, { number })}</Link>
        )}
      </p>
      {procedure !== undefined && renderRedirect && (
        <Details summary={t(messages.originalIsWrong)}>{renderRedirect({ code: procedure })}</Details>
      )}
    </div>
  );
};
