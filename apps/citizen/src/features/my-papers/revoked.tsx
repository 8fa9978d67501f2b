import { Alert, useText } from "@motlan/ui";
import type { MyPaper } from "../../api/types.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly revocation: NonNullable<MyPaper["result"]["revocation"]>;
  /** The office that issued it: no other can revoke it. */
  readonly place: string;
}

/** Who took the paper out of use, and what its owner can do; on the screen, not on the paper. */
export const Revoked = ({ revocation, place }: Props) => {
  const t = useText();
  const { name, title } = revocation.by;
  return (
    <div className="mt-no-print">
      <Alert tone="danger" title={t(messages.revokedTitle)}>
        <p>{t(messages.reason, { reason: revocation.reason })}</p>
        <p>{t(messages.revokedBy, { name, title, place })}</p>
        <p>{t(messages.revokedNext)}</p>
      </Alert>
    </div>
  );
};
