import { defineMessages, Tag, useText } from "@motlan/ui";
import type { Sourced } from "../api/client.ts";

const messages = defineMessages({
  disputed: {
    vi: (p: { number: string }) => `Đang có yêu cầu sửa ${p.number}`,
    en: (p: { number: string }) => `Said to be wrong: ${p.number}`,
  },
});

/** The number of the request to correct what a register says, where there is one that is not settled. */
const disputeIn = ({ provenance }: Sourced): string | undefined => {
  if (provenance.kind === "register") return provenance.disputed;
  return provenance.kind === "citizen" ? provenance.proposal?.disputed : undefined;
};

export const DisputedTag = ({ sourced }: { readonly sourced: Sourced }) => {
  const t = useText();
  const number = disputeIn(sourced);
  return number !== undefined && <Tag tone="danger">{t(messages.disputed, { number })}</Tag>;
};
