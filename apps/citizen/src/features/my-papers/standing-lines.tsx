import { useText } from "@motlan/ui";
import type { MyPaperSummary } from "../../api/types.ts";
import { dateText, dayText } from "../../messages/format.ts";
import { messages } from "./messages.ts";

/** Until when it counts, or since when and why it does not; nothing where there is no end. */
export const StandingLines = ({
  standing,
  validUntil,
  revocation,
}: Pick<MyPaperSummary, "standing" | "validUntil" | "revocation">) => {
  const t = useText();
  if (revocation !== null)
    return (
      <>
        <p>{t(messages.revokedOn, { date: dateText(revocation.at) })}</p>
        <p>{t(messages.reason, { reason: revocation.reason })}</p>
      </>
    );
  if (validUntil === null) return null;
  const date = dayText(validUntil);
  return <p>{t(standing === "expired" ? messages.expiredOn : messages.validUntil, { date })}</p>;
};
