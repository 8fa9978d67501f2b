import { controlIdOf } from "@motlan/form-react";
import type { Doubt, Procedure } from "@motlan/procedure";
import { Alert, Link, useText } from "@motlan/ui";
import { pageOf } from "./page-of.ts";
import { messages } from "./review-messages.ts";

interface Props {
  readonly id: string;
  readonly procedure: Procedure;
  readonly doubts: readonly Doubt[];
}

/** What she is asked to look at once more before she sends; where it is right, she sends. */
export const Doubts = ({ id, procedure, doubts }: Props) => {
  const t = useText();
  if (doubts.length === 0) return null;
  return (
    <Alert tone="info" title={t(messages.doubts)}>
      <ul className="ds-list">
        {doubts.map(({ at, message }) => (
          <li key={at}>
            {procedure.fields[at] === undefined ? (
              t(message)
            ) : (
              <Link to={`/dossiers/${id}/fill/${pageOf(procedure, at)}#${controlIdOf(at)}`}>{t(message)}</Link>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
};
