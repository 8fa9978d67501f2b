import { Alert, Link, useText } from "@motlan/ui";
import type { ProcedureDescription } from "../../api/types.ts";
import { dayText } from "../../messages/format.ts";
import { messages } from "./messages.ts";

/** In the place of the way in: why it may not be begun, and what to do instead. */
export const Closed = ({ closed }: { readonly closed: NonNullable<ProcedureDescription["closed"]> }) => {
  const t = useText();
  if (closed.kind === "not-yet")
    return (
      <Alert tone="info" title={t(messages.notYet, { from: dayText(closed.from) })}>
        <p>{t(messages.notYetHint)}</p>
      </Alert>
    );
  const { successor } = closed;
  return (
    <Alert tone="warning" title={t(messages.ended)}>
      {successor === null ? (
        <p>{t(messages.endedHint)}</p>
      ) : (
        <p>
          {t(messages.inItsPlace)} <Link to={`/procedures/${successor.id}`}>{t(successor.title)}</Link>
        </p>
      )}
    </Alert>
  );
};
